package org.fourquadrant;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
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

    /**
     * @param arguments the file for the pixels, and {@code act} for somebody who changes what is shown before that, or
     *     {@code scene} and a number for somebody who moves the line so many steps and keeps that as a scene, in a further
     *     window where {@code --new-window} follows
     */
    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path seen, List<String> asked) throws Exception {
        boolean further = asked.contains(Launcher.NEW_WINDOW);
        Launcher.main(further ? new String[] {Launcher.NEW_WINDOW} : new String[0]);
        while (onFx(RunningProgram::pixels).length == 0) {
            Thread.sleep(20);
        }
        if (asked.contains("scene")) {
            keepScene(Integer.parseInt(asked.get(1)));
        } else if (!asked.isEmpty()) {
            Files.write(seen.resolveSibling(seen.getFileName() + ".before"), onFx(RunningProgram::pixels));
            act();
        }
        WaitForAsyncUtils.waitForFxEvents();
        Path whole = Files.write(seen.resolveSibling(seen.getFileName() + ".part"), onFx(RunningProgram::pixels));
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

    private static void keepScene(int steps) throws Exception {
        ROBOT.interact(() -> find("#threshold-handle").requestFocus());
        ROBOT.type(KeyCode.RIGHT, steps);
        press("#open-lab");
        await("#lab");
        ROBOT.interact(() -> {
            TabPane lab = (TabPane) find("#lab");
            lab.getTabs().stream()
                    .filter(tab -> "scenes".equals(tab.getContent().getId()))
                    .forEach(lab.getSelectionModel()::select);
        });
        press("#scenes-keep");
    }

    private static void press(String id) throws Exception {
        await(id);
        ROBOT.interact(() -> ((ButtonBase) find(id)).fire());
    }

    /** What needs the documents comes when they are read. */
    private static void await(String id) throws Exception {
        while (onFx(() -> new byte[find(id) == null || find(id).isDisabled() ? 0 : 1]).length == 0) {
            Thread.sleep(20);
        }
    }

    private static byte[] pixels() {
        ImageView picture = Window.getWindows().isEmpty()
                ? null
                : (ImageView) find("#chart").lookup(".image-view");
        if (picture == null || picture.getImage() == null) {
            return new byte[0];
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

    private static byte[] onFx(Callable<byte[]> look) throws Exception {
        FutureTask<byte[]> task = new FutureTask<>(look);
        Platform.runLater(task);
        return task.get();
    }
}
