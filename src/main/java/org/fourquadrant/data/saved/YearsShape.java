package org.fourquadrant.data.saved;

import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.Shape;
import org.fourquadrant.model.view.LineOverYears;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.Trails;
import org.fourquadrant.model.view.ViewFace;
import org.fourquadrant.model.view.YearsChoice;

/** How a view reads and shows a range of years, in a file; files of before say nothing of it. */
final class YearsShape {

    static final Shape<YearsChoice> SHAPE = Shape.<YearsChoice>empty()
            .withConstant("face", ViewFace.class, YearsChoice::face, YearsChoice::withFace)
            .withConstant("order", RibbonOrder.class, YearsChoice::order, YearsChoice::withOrder)
            .withConstant("trails", Trails.class, YearsChoice::trails, YearsChoice::withTrails)
            .with("carry", YearsChoice::carry, YearsShape::carry)
            .withConstant("line", LineOverYears.class, YearsChoice::line, YearsChoice::withLine);

    private YearsShape() {}

    private static YearsChoice carry(JsonPart part, YearsChoice years) {
        double carry = part.number("carry").orElse(years.carry());
        if (carry >= 0 && carry <= YearsChoice.MOST_CARRY && carry == Math.rint(carry)) {
            return years.withCarry((int) carry);
        }
        part.wrong("carry", "0 … " + YearsChoice.MOST_CARRY);
        return years;
    }
}
