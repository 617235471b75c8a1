package org.fourquadrant.ui.timeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.fourquadrant.model.document.Topic;

/** The lanes of the timeline: one of the official acts, the others of what papers report, each topic in exactly one. */
public enum Lane implements TimelineRow {
    ACTS,
    TARIFFS(Topic.TARIFF, Topic.PRODUCT_TARIFF, Topic.LEGAL),
    TALKS(Topic.NEGOTIATION, Topic.AGREEMENT, Topic.INVESTMENT, Topic.PURCHASE),
    DEFENCE(Topic.DEFENCE_SHARE, Topic.DEFENCE_DEMAND, Topic.SECURITY_COOPERATION),
    CONTEXT(Topic.RISK, Topic.OUTLOOK, Topic.STRATEGY);

    private final Set<Topic> topics;

    Lane(Topic... topics) {
        this.topics = EnumSet.noneOf(Topic.class);
        this.topics.addAll(Arrays.asList(topics));
    }

    public static Lane of(Topic topic) {
        return Arrays.stream(values())
                .filter(lane -> lane.topics.contains(topic))
                .findFirst()
                .orElseThrow();
    }

    /** The topics of some lanes together. */
    static Set<Topic> topicsOf(Collection<Lane> lanes) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        lanes.forEach(lane -> topics.addAll(lane.topics));
        return topics;
    }

    @Override
    public int place() {
        return ordinal();
    }

    @Override
    public String style() {
        return switch (this) {
            case ACTS -> "lane-acts";
            case TARIFFS -> "lane-tariffs";
            case TALKS -> "lane-talks";
            case DEFENCE -> "lane-defence";
            case CONTEXT -> "lane-context";
        };
    }
}
