package org.fourquadrant.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fourquadrant.model.document.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaneTest {

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicIsInExactlyOneLane(Topic topic) {
        List<Lane> lanes = Arrays.stream(Lane.values())
                .filter(lane -> Lane.topicsOf(Set.of(lane)).contains(topic))
                .toList();
        assertEquals(1, lanes.size(), () -> topic + " is in " + lanes);
        assertEquals(lanes.get(0), Lane.of(topic));
        assertNotNull(lanes.get(0).style());
    }
}
