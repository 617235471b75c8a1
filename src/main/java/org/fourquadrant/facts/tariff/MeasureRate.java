package org.fourquadrant.facts.tariff;

import java.util.List;

/**
 * The rate of a measure in force for a country.
 *
 * @param rate the rate
 * @param claim the claim that gives it
 * @param reasons why, in order
 */
record MeasureRate(TariffRate rate, AppliedStatement claim, List<Reason> reasons) {}
