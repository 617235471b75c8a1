/**
 * The field that finds a country by its names in both languages or by its codes; who fits what is typed is decided by
 * {@link org.fourquadrant.text.CountryNames}, as for files and commands.
 */
package org.fourquadrant.ui.search;
