package org.fourquadrant;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in a process of its own, which a test ends by force; what is on the screen goes to a file. */
final class RunningProgram {

    private static final FxRobot ROBOT = new FxRobot();

    private RunningProgram() {}

    /** @param arguments the file for the pixels, and {@code act} for somebody who changes what is shown before that */
    public static void main(String[] arguments) throws Exception {
        Launcher.main(new String[0]);
        await(() -> !Window.getWindows().isEmpty() && pixels() != null);
        if (arguments.length > 1) {
            act();
        }
        WaitForAsyncUtils.waitForFxEvents();
        Path seen = Path.of(arguments[0]);
        Path whole = Files.write(seen.resolveSibling(seen.getFileName() + ".part"), pixels());
        Files.move(whole, seen);
        Thread.sleep(TimeUnit.MINUTES.toMillis(1));
    }

    /** By hand and by key: the line, a country, language and theme. */
    private static void act() {
        ROBOT.interact(() -> find("#threshold-handle").requestFocus());
        ROBOT.type(KeyCode.RIGHT, 7);
        ROBOT.interact(() -> find("#chart").requestFocus());
        ROBOT.type(KeyCode.DOWN, 3).type(KeyCode.ENTER);
        ROBOT.clickOn("#language");
        ROBOT.clickOn("#theme");
    }

    private static byte[] pixels() {
        ImageView picture = (ImageView) find("#chart").lookup(".image-view");
        if (picture == null || picture.getImage() == null) {
            return null;
        }
        int width = (int) picture.getImage().getWidth();
        int height = (int) picture.getImage().getHeight();
        byte[] all = new byte[width * height * 4];
        picture.getImage()
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), all, 0, width * 4);
        return all;
    }

    private static Node find(String id) {
        return Window.getWindows().get(0).getScene().lookup(id);
    }

    private static void await(Callable<Boolean> ready) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, ready));
    }
}
