package org.fourquadrant.ui;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.LocalizedText;

/** The statements of the small world's paper. */
final class SmallClaims {

    private static final String UNIVERSAL = "universal";
    private static final String RECIPROCAL = "reciprocal";

    private SmallClaims() {}

    static List<Statement> all() {
        return List.of(
                tariff("universal", "ALL", Stage.IN_FORCE, UNIVERSAL, 10.0, "2025-04-02", "2025-04-05", ""),
                tariff("japan-24", "JPN", Stage.ANNOUNCED, RECIPROCAL, 24.0, "2025-04-02", "", ""),
                tariff("union-20", "EUU", Stage.ANNOUNCED, RECIPROCAL, 20.0, "2025-04-02", "", ""),
                tariff("applied", "ALL", Stage.IN_FORCE, RECIPROCAL, null, "2025-04-02", "2025-04-09", "2025-04-10"),
                tariff("paused", "ALL", Stage.PAUSED, RECIPROCAL, null, "2025-04-09", "2025-04-10", ""),
                claim("cars", "ALL", Topic.PRODUCT_TARIFF, Stage.IN_FORCE, "cars", 25.0, Unit.PERCENT, "2025-04-03"),
                claim("talks", "JPN", Topic.NEGOTIATION, Stage.REPORTED, "", null, null, "2025-04-16"),
                claim("in-may", "JPN", Topic.NEGOTIATION, Stage.DEMANDED, "", null, null, "2025-05"),
                claim("nato", "NATO", Topic.DEFENCE_DEMAND, Stage.DEMANDED, "", 5.0, Unit.PERCENT_OF_GDP, "2025-02"),
                claim("japan-share", "JPN", Topic.DEFENCE_SHARE, Stage.REPORTED, "", 1.12, Unit.PERCENT_OF_GDP, "2023"),
                claim("moz", "MOZ", Topic.DEFENCE_SHARE, Stage.REPORTED, "", 1.8, Unit.PERCENT_OF_GDP, "2023"),
                opinion("outlook", "QUADRANT_III", Topic.OUTLOOK, "2025-05-30"));
    }

    private static Statement tariff(
            String id, String subject, Stage stage, String measure, Double rate, String said, String from, String to) {
        return statement(id, subject, Topic.TARIFF, stage, measure, rate, Unit.PERCENT, dates(said, from, to), false);
    }

    private static Statement claim(
            String id, String subject, Topic topic, Stage stage, String measure, Double value, Unit unit, String date) {
        String effective = stage == Stage.IN_FORCE ? date : "";
        return statement(id, subject, topic, stage, measure, value, unit, dates(date, effective, ""), false);
    }

    private static Statement opinion(String id, String subject, Topic topic, String date) {
        return statement(id, subject, topic, Stage.REPORTED, "", null, null, dates(date, "", ""), true);
    }

    private static Statement statement(
            String id,
            String subject,
            Topic topic,
            Stage stage,
            String measure,
            Double value,
            Unit unit,
            Statement.Dates dates,
            boolean opinion) {
        boolean product = topic == Topic.PRODUCT_TARIFF;
        return new Statement(
                id,
                List.of(subject(subject)),
                topic,
                stage,
                measure,
                product ? new LocalizedText("Cars", "自動車") : LocalizedText.EMPTY,
                Optional.ofNullable(value).map(number -> new Quantity(number, unit)),
                RateBasis.ADDITIONAL,
                value == null ? "" : value.intValue() + "%",
                dates,
                new LocalizedText("Summary of " + id, id + "の要約"),
                SmallWorld.at("§ " + id),
                LocalizedText.EMPTY,
                opinion);
    }

    private static Statement.Dates dates(String announced, String effective, String ended) {
        return new Statement.Dates(date(announced), date(effective), date(ended));
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private static Subject subject(String text) {
        return switch (text) {
            case "ALL" -> new Subject.Everyone();
            case "NATO" -> new Subject.Members(Membership.NATO);
            case "QUADRANT_III" -> new Subject.InQuadrant(Quadrant.III);
            default -> new Subject.OneCountry(SmallWorld.code(text).orElseThrow());
        };
    }
}
