/** Formulas that the documents print: the reciprocal tariff and what a defence share costs. */
package org.fourquadrant.facts.formula;
