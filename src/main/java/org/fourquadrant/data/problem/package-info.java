/**
 * What is wrong with a file, where (file, row, column, field), and how that is said in both languages.
 *
 * <p>Start at {@link org.fourquadrant.data.problem.Loaded}, which every reader returns; while it reads, it collects in
 * {@code Problems}. Each {@code ProblemKind} has its sentence in {@code problems_en} and {@code problems_ja}.
 *
 * <p>Knows {@code text} only.
 */
package org.fourquadrant.data.problem;
