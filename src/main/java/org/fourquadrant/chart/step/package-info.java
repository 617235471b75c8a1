/**
 * The tariff of a country over time drawn as steps, the same in the dossier of the window and on a page of a slide.
 *
 * <p>In comes what applied from day to day ({@link org.fourquadrant.chart.step.TariffSteps}), out goes a drawing on any
 * graphics. Knows {@code lettering}, {@code colour} and the named parts of {@code layer}.
 *
 * <p>Start reading at {@link org.fourquadrant.chart.step.TariffStepsPainter}.
 */
package org.fourquadrant.chart.step;
