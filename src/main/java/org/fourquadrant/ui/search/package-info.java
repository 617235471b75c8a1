/** Finding a country by its names in both languages or by its codes. */
package org.fourquadrant.ui.search;
