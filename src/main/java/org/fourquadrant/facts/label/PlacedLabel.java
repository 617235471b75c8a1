package org.fourquadrant.facts.label;

import java.util.Optional;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.Segment;
import org.fourquadrant.model.view.LabelOffset;

/**
 * A label that found a place.
 *
 * @param label its index among the labels of the scene
 * @param box where its text stands
 * @param offset the way from the mark's centre to the box's centre, to be kept in the next frame
 * @param leader the line from the mark's edge to the box's edge, where the label does not stand next to its mark
 */
public record PlacedLabel(int label, Box box, LabelOffset offset, Optional<Segment> leader) {}
