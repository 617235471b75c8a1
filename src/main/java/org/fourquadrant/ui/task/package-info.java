/**
 * Time and threads: the start of the toolkit, background jobs, the gate that lets at most one drawing through per
 * pulse, and the claim to the settings folder, by which a second start hands its file to the window that runs. The only home of threads, executors and {@code Platform.runLater}.
 *
 * <p>In comes work, out comes its result on the window's thread. Start reading at {@link
 * org.fourquadrant.ui.task.LatestTask}.
 */
package org.fourquadrant.ui.task;
