package org.fourquadrant.facts.place;

import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.dataset.DatasetRow;
import org.fourquadrant.model.dataset.Observation;

/**
 * A country with both values, wherever the threshold stands.
 *
 * @param country the country
 * @param row its row in the dataset
 * @param share its defence spending share
 * @param balance its goods-trade balance with the United States
 */
public record Plottable(Country country, DatasetRow row, Observation share, Observation balance) {}
