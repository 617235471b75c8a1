package org.fourquadrant.ui.chart;

import java.util.List;
import org.fourquadrant.model.CountryCode;

/** What is done with the countries that the pointer has enclosed. */
@FunctionalInterface
interface Taking {

    void take(List<CountryCode> countries);
}
