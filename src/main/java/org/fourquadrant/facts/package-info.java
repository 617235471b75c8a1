/**
 * Pure functions of the domain: quadrant of a country, counts, state of tariffs and negotiations on a date, scales and their ticks, label placement.
 *
 * <p>Knows {@code model} and the JDK, without AWT, JavaFX or files.
 */
package org.fourquadrant.facts;
