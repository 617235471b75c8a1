/**
 * The tariffs of a country on a date, decided from the statements of the papers alone.
 *
 * <p>A broad tariff measure (as the reciprocal tariff of April 2025) has a history of phases: in force, paused, replaced,
 * struck down. A rate counts while its measure is in force for the country. Among several the country's own rate wins
 * over that of its union and this over everyone's; then the later one. Announced, paused, threatened and agreed rates
 * stand beside it and are never taken for it; neither are product tariffs.
 *
 * <p>A state is known as long as a paper reports it of the country: to its end, or to the last day that the paper knows of.
 * Everyone's rate is not known of a country once there are rates by country of which no paper prints its own.
 *
 * <p>Knows {@code model}, {@code facts.statement} and the JDK. Start reading at {@link
 * org.fourquadrant.facts.papers.PapersTariffs}.
 */
package org.fourquadrant.facts.papers;
