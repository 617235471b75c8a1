/**
 * Time and threads: the start of the toolkit, background jobs, the gate that lets at most one drawing through per
 * pulse, and the claim to the settings folder, by which a second start hands its file to the window that runs. The only home of threads, executors and {@code Platform.runLater}.
 */
package org.fourquadrant.ui.task;
