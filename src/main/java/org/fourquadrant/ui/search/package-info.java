/**
 * The field that finds a country by its names in both languages or by its codes; who fits what is typed is decided by
 * {@link org.fourquadrant.text.CountryNames}, as for files and commands.
 *
 * <p>In comes what is typed, out goes the country that is chosen, to the session. Start reading at {@link
 * org.fourquadrant.ui.search.SearchField}.
 */
package org.fourquadrant.ui.search;
