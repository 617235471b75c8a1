/**
 * Which country a cell of an own table names: by name or code, an aggregate, or nothing known and what it may be meant for.
 *
 * <p>The names are those that search and command line know ({@code text}'s {@code CountryNames}); codes of single
 * publishers and aggregates stand in {@code codes.txt} and {@code aggregates.txt}. Start reading at {@link
 * org.fourquadrant.data.importing.country.CountryCells}.
 */
package org.fourquadrant.data.importing.country;
