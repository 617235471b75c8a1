package org.fourquadrant.data.importing.word;

/**
 * A word that was found in a text.
 *
 * @param kind what it says
 * @param value a factor, a currency, or what else; empty for most kinds
 * @param text as it stands in the dictionary
 */
record Word(WordKind kind, String value, String text) {}
