package org.fourquadrant.chart.layout;

import java.util.Optional;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.Segment;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelOffset;

/**
 * A label that found its place.
 *
 * @param country whose label
 * @param text what it says
 * @param box where it stands, logical pixels
 * @param offset the way from the mark's centre to the label's centre
 * @param leader the line that ties it to its mark, where it stands apart
 */
public record MarkLabel(CountryCode country, String text, Box box, LabelOffset offset, Optional<Segment> leader) {}
