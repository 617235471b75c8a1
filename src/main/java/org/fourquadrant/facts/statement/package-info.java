/**
 * Which statements concern a country, in order of time: how each of them reaches it, from which day it is known, and the
 * document that it stands in.
 *
 * <p>Knows {@code model} and the JDK. Start reading at {@link org.fourquadrant.facts.statement.StatementIndex}.
 */
package org.fourquadrant.facts.statement;
