/**
 * The tariff of a country on a day by papers and acts side by side: the one answer that every way out of the program lays
 * out, over time and from one day to another.
 *
 * <p>Both kinds of source stay apart. Where the acts are asked and cover the day, theirs is the rate that the program gives
 * first; else that of the papers.
 *
 * <p>Knows {@code model}, {@code facts.papers}, {@code facts.law} and the JDK. Start reading at {@link
 * org.fourquadrant.facts.tariff.TariffOnDate}.
 */
package org.fourquadrant.facts.tariff;
