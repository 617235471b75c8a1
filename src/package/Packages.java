import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes what people download, from what the build left in {@code target}: run by {@code mvn -Ppackage verify} in the root of the project.
 *
 * <p>Every file lands in {@code target/package}: an image of the program with its own trimmed Java, the installer of the system that this runs on
 * where its tool is there, a zip without a Java for each other system, licences, the bill of materials, checksums. What a missing tool keeps from
 * being made is said, and the rest is made.
 */
final class Packages {

    private static final String NAME = "four-quadrant";
    private static final String MAIN = "org.fourquadrant";
    private static final Path TARGET = Path.of("target");
    private static final Path SOURCES = Path.of("src", "package");
    private static final Path OUT = TARGET.resolve("package");
    private static final Path WORK = TARGET.resolve("package-work");
    private static final Path NOTICES = WORK.resolve("licences");
    private static final Path RUNTIME = WORK.resolve("runtime");
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    /** Travels in no image, since nothing here can reach it: other looks than ours, the maps by which texts of foreign PDFs are read, and where sequences of random numbers begin. */
    private static final Predicate<String> NEVER_USED = Pattern.compile(
                    "atlantafx/base/theme/(cupertino|nord|dracula).*\\.[bc]ss"
                            + "|org/apache/fontbox/cmap/(?!Identity|.*\\.class).*"
                            + "|assets/org/hipparchus/random/.*")
            .asMatchPredicate();

    /** JavaFX is published for these; for Windows on arm64 it is not, whose x64 Java takes the zip of x64. */
    private static final Map<String, String> ZIPS = new TreeMap<>(Map.of(
            "linux-x64", "linux",
            "linux-arm64", "linux-aarch64",
            "macos-x64", "mac",
            "macos-arm64", "mac-aarch64",
            "windows-x64", "win"));

    private final String version;
    private final String startOptions;
    private final String windowOptions;
    private final FileTime time;
    private final Platform platform = Platform.here();

    private Packages(Properties asked) {
        this.version = asked.getProperty("package.version").replace("-SNAPSHOT", "");
        this.startOptions = asked.getProperty("start.options");
        this.windowOptions = asked.getProperty("window.options");
        this.time = FileTime.from(Instant.parse(asked.getProperty("package.time")));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Packages packages = new Packages(System.getProperties());
        deleteAll(OUT);
        deleteAll(WORK);
        Files.createDirectories(OUT);
        packages.collectNotices();
        packages.makeZips();
        packages.makeRuntime();
        packages.makeImage();
        packages.makeInstaller();
        packages.writeChecksums();
    }

    /** Of each library what its own jar says of its licence; what a jar does not carry stands in {@code src/package/licences}. */
    private void collectNotices() throws IOException {
        copyAll(SOURCES.resolve("licences"), NOTICES);
        copy(Path.of("LICENSE"), NOTICES.resolve("LICENSE"));
        copy(TARGET.resolve("licences.txt"), NOTICES.resolve("THIRD-PARTY.txt"));
        copy(TARGET.resolve("bom.json"), NOTICES.resolve("bom.cdx.json"));
        copy(Path.of("src/main/resources/fonts/NotoSansJP-OFL.txt"), NOTICES.resolve("NotoSansJP/OFL.txt"));
        for (Path jar : jars(name -> !name.startsWith("javafx"))) {
            Path of = NOTICES.resolve(jar.getFileName().toString().replace(".jar", ""));
            try (FileSystem zip = FileSystems.newFileSystem(jar)) {
                for (Path file : filesOf(zip.getPath("/META-INF"))) {
                    if (file.getFileName().toString().matches("(?i)([A-Za-z-]+-)?(licen[cs]e|notice)(\\.txt|\\.md)?")) {
                        copy(file, of.resolve(file.getFileName().toString()));
                    }
                }
            }
        }
        copy(TARGET.resolve("bom.json"), OUT.resolve(NAME + "-" + version + ".cdx.json"));
    }

    private void makeZips() throws IOException {
        for (Map.Entry<String, String> zip : ZIPS.entrySet()) {
            String folder = NAME + "-" + version;
            Path root = WORK.resolve("zip-" + zip.getKey()).resolve(folder);
            copy(TARGET.resolve(NAME + ".jar"), root.resolve(NAME + ".jar"));
            for (Path jar : jars(name -> !name.startsWith("javafx"))) {
                copy(jar, root.resolve("lib").resolve(jar.getFileName().toString()));
            }
            for (Path jar : javafx(zip.getValue())) {
                copy(jar, root.resolve("lib").resolve(jar.getFileName().toString()));
            }
            copyAll(NOTICES, root.resolve("licences"));
            String script = zip.getKey().startsWith("windows") ? NAME + ".cmd" : NAME;
            write(root.resolve(script), filled(SOURCES.resolve("portable").resolve(script)));
            zip(root, OUT.resolve(folder + "-" + zip.getKey() + ".zip"));
        }
    }

    /** Program and libraries become one module of a Java that has no more than they use. */
    private void makeRuntime() throws IOException, InterruptedException {
        Path module = WORK.resolve("module");
        for (Path jar : jars(name -> !name.startsWith("javafx"))) {
            merge(jar, module);
        }
        merge(TARGET.resolve(NAME + ".jar"), module);
        String toolkit = String.join(
                System.getProperty("path.separator"),
                javafx(platform.javafx).stream().map(Path::toString).toList());
        run(
                "javac",
                "-d",
                module.toString(),
                "--module-path",
                toolkit,
                "--patch-module",
                MAIN + "=" + module,
                SOURCES.resolve("module-info.java").toString());
        run(
                "jlink",
                "--module-path",
                module + System.getProperty("path.separator") + toolkit,
                "--add-modules",
                MAIN,
                "--include-locales=en,ja",
                "--no-header-files",
                "--no-man-pages",
                "--strip-java-debug-attributes",
                // Laid out beside the Java's own; and a colour space of photographs, which none of ours are in.
                "--exclude-resources=/javafx.graphics/*.so,/javafx.graphics/*.dll,/javafx.graphics/*.dylib,"
                        + "/javafx.graphics/javafx-swt.jar,"
                        + "/java.desktop/sun/java2d/cmm/profiles/PYCC.pf",
                // The list behind an archive that ours replaces, what other tools look into an image with, a picture
                // before the first, names of
                // domains.
                "--exclude-files=/java.base/lib/classlist,/java.base/lib/jrt-fs.jar,/java.desktop/lib/libsplashscreen.so,"
                    + "/java.base/lib/security/public_suffix_list.dat",
                "--compress=2",
                "--output",
                RUNTIME.toString());
        layOutToolkitLibraries();
        stripSymbols();
        for (Path tool : filesOf(RUNTIME.resolve("bin"))) {
            if (tool.getFileName()
                    .toString()
                    .matches(
                            "(keytool|jwebserver|rmid|rmiregistry|jrunscript|jfr|jaccesswalker|jaccessinspector)(\\.exe)?")) {
                Files.delete(tool);
            }
        }
    }

    /** Beside the Java's own: from within a module the toolkit would first unpack them into a folder of the user, and leave them there. */
    private void layOutToolkitLibraries() throws IOException {
        Path folder = RUNTIME.resolve(platform == Platform.WINDOWS ? "bin" : "lib");
        for (Path jar : javafx(platform.javafx)) {
            try (FileSystem zip = FileSystems.newFileSystem(jar)) {
                for (Path file : filesOf(zip.getPath("/"))) {
                    if (file.toString().matches("/[^/]+\\.(so|dll|dylib)")) {
                        copy(file, folder.resolve(file.getFileName().toString()));
                    }
                }
            }
        }
    }

    /** Some Javas name every function of their machine for debuggers, in four megabytes. */
    private void stripSymbols() throws IOException, InterruptedException {
        Path machine = RUNTIME.resolve("lib/server/libjvm.so");
        if (Files.exists(machine) && isThere("strip")) {
            runProgram("strip", "--strip-unneeded", machine.toString());
        }
    }

    /** Takes a jar's files as a Java of 17 sees them; its services are named by the module. */
    private static void merge(Path jar, Path module) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("releaseVersion", "17"))) {
            for (Path file : filesOf(zip.getPath("/"))) {
                String name = file.toString().substring(1);
                if (!name.startsWith("META-INF/") && !name.equals("module-info.class") && !NEVER_USED.test(name)) {
                    copy(file, module.resolve(name));
                }
            }
        }
    }

    private void makeImage() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                version,
                "--description",
                "Countries in four quadrants",
                "--vendor",
                "Four-Quadrant",
                "--dest",
                OUT.toString(),
                "--runtime-image",
                RUNTIME.toString(),
                "--module",
                MAIN + "/" + MAIN + ".Launcher"));
        platform.icon().ifPresent(icon -> arguments.addAll(List.of("--icon", icon.toString())));
        // An image is opened as a window, and has one starter for that and for commands.
        for (String option : (startOptions.trim() + " " + windowOptions.trim()).split("\\s+")) {
            arguments.addAll(List.of("--java-options", option));
        }
        run("jpackage", arguments.toArray(String[]::new));
        Path app = OUT.resolve(platform.app);
        copyAll(NOTICES, app.resolve("licences"));
        copyClassList(app);
        String script = platform == Platform.WINDOWS ? "prepare-start.cmd" : "prepare-start";
        write(app.resolve(script), filled(SOURCES.resolve(script)));
        copy(
                Path.of("src/main/resources/org/fourquadrant/data/saved-file.schema.json"),
                app.resolve("saved-file.schema.json"));
        tryImage();
        say("image of " + size(OUT.resolve(platform.image)) / 1_000_000 + " MB: " + OUT.resolve(platform.image));
    }

    /** Packed where every system has what unpacks it. */
    private void copyClassList(Path app) throws IOException {
        Path list = TARGET.resolve(NAME + ".classes");
        if (platform == Platform.WINDOWS) {
            copy(list, app.resolve(NAME + ".classes"));
            return;
        }
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(app.resolve(NAME + ".classes.gz")))) {
            Files.copy(list, packed);
        }
    }

    /** Does with the image what people do: what a library looks up by name may be missing in a module, and shows only here. */
    private void tryImage() throws IOException, InterruptedException {
        String program = OUT.resolve(platform.launcher).toString();
        Path tried = WORK.resolve("tried 四象限");
        Files.createDirectories(tried);
        runProgram(program, "--version");
        runProgram(
                program,
                "slide",
                "-o",
                tried.resolve("a.png").toString(),
                "-o",
                tried.resolve("a.svg").toString(),
                "-o",
                tried.resolve("a.pdf").toString(),
                "-o",
                tried.resolve("a.pptx").toString());
        for (String slide : List.of("a.png", "a.svg", "a.pdf", "a.pptx")) {
            runProgram(program, "open", tried.resolve(slide).toString());
        }
        runProgram(program, "read", Path.of("src/package/tried.xlsx").toString());
        runProgram(
                program,
                "manual",
                "--lang",
                "ja",
                "-o",
                tried.resolve("manual.pdf").toString());
    }

    private void makeInstaller() throws IOException, InterruptedException {
        switch (platform) {
            case LINUX -> {
                if (isThere("dpkg-deb")) {
                    makeDeb();
                } else {
                    say("no .deb: dpkg-deb is not installed (package dpkg)");
                }
                if (isThere("rpmbuild")) {
                    installer(
                            "rpm", "--linux-package-name", NAME, "--linux-shortcut", "--linux-menu-group", "Education");
                } else {
                    say("no .rpm: rpmbuild is not installed (package rpm)");
                }
            }
            case WINDOWS -> {
                if (isThere("candle")) {
                    installer("msi", "--win-menu", "--win-shortcut", "--win-dir-chooser", "--win-per-user-install");
                } else {
                    say("no .msi: WiX is not installed (candle.exe and light.exe on the PATH)");
                }
            }
            case MACOS -> installer("dmg");
        }
    }

    private void installer(String type, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                type,
                "--name",
                NAME,
                "--app-version",
                version,
                "--vendor",
                "Four-Quadrant",
                "--license-file",
                "LICENSE",
                "--dest",
                OUT.toString(),
                "--app-image",
                OUT.resolve(platform.image).toString()));
        arguments.addAll(List.of(more));
        run("jpackage", arguments.toArray(String[]::new));
    }

    /** The image below /opt, and what the system looks for elsewhere: command, menu, icons, file types, manual page. */
    private void makeDeb() throws IOException, InterruptedException {
        Path root = WORK.resolve("deb");
        Path linux = SOURCES.resolve("linux");
        copyAll(OUT.resolve(platform.image), root.resolve("opt").resolve(NAME));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin").resolve(NAME), Path.of("/opt", NAME, "bin", NAME));
        copy(
                linux.resolve(NAME + ".desktop"),
                root.resolve("usr/share/applications").resolve(NAME + ".desktop"));
        copy(
                linux.resolve(NAME + ".mime.xml"),
                root.resolve("usr/share/mime/packages").resolve(NAME + ".xml"));
        for (int pixels : new int[] {16, 32, 48, 64, 128, 256, 512}) {
            copy(
                    Path.of("icons", NAME + "-" + pixels + ".png"),
                    root.resolve("usr/share/icons/hicolor/" + pixels + "x" + pixels + "/apps/" + NAME + ".png"));
        }
        copy(Path.of("icons", NAME + ".svg"), root.resolve("usr/share/icons/hicolor/scalable/apps/" + NAME + ".svg"));
        write(root.resolve("usr/share/man/man1").resolve(NAME + ".1"), filled(linux.resolve(NAME + ".1")));
        copyAll(NOTICES, root.resolve("usr/share/doc").resolve(NAME).resolve("licences"));
        copy(
                linux.resolve("copyright"),
                root.resolve("usr/share/doc").resolve(NAME).resolve("copyright"));
        for (String script : List.of("postinst", "prerm")) {
            write(root.resolve("DEBIAN").resolve(script), filled(linux.resolve(script)));
        }
        Path control = root.resolve("DEBIAN/control");
        write(control, filled(linux.resolve("control")).replace("@installed.kilobytes@", "" + size(root) / 1024));
        setPermissions(root);
        Path deb = OUT.resolve(NAME + "_" + version + "_" + platform.debianArchitecture() + ".deb");
        runProgram("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString());
    }

    /** What a person's own umask made of them is none of the package's. */
    private void setPermissions(Path root) throws IOException {
        for (Path file : filesAndFolders(root)) {
            if (!Files.isSymbolicLink(file)) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private void writeChecksums() throws IOException {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.list(OUT)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sums.append(sha256(file))
                        .append("  ")
                        .append(file.getFileName())
                        .append('\n');
                say(String.format(Locale.ROOT, "%,d bytes: %s", Files.size(file), file));
            }
        }
        Files.writeString(OUT.resolve("SHA256SUMS"), sums);
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private String filled(Path template) throws IOException {
        String text = Files.readString(template)
                .replace("@package.version@", version)
                .replace("@package.date@", time.toString().substring(0, 10))
                .replace("@deb.architecture@", platform.debianArchitecture())
                .replace("@main.class@", MAIN + ".Launcher")
                .replace("@start.options@", startOptions.trim());
        return template.toString().endsWith(".cmd") ? text.replace("\n", "\r\n") : text;
    }

    /** Scripts are made to be run. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        boolean script = text.startsWith("#!");
        if (script && !file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made a program");
        }
    }

    private void zip(Path folder, Path file) throws IOException {
        URI uri = URI.create("jar:" + file.toUri());
        Map<String, ?> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(uri, options)) {
            for (Path from : filesOf(folder)) {
                Path to = zip.getPath("/")
                        .resolve(folder.getParent().relativize(from).toString().replace('\\', '/'));
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
                Files.setLastModifiedTime(to, time);
                boolean runs = from.getFileName().toString().equals(NAME);
                Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
            for (Path made : filesAndFolders(zip.getPath("/"))) {
                if (Files.isDirectory(made) && made.getParent() != null) {
                    Files.setLastModifiedTime(made, time);
                }
            }
        }
    }

    private static List<Path> jars(Predicate<String> wanted) throws IOException {
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            return jars.filter(jar -> wanted.test(jar.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** The toolkit for one system; the build laid them side by side. */
    private static List<Path> javafx(String system) throws IOException {
        try (Stream<Path> jars = Files.list(TARGET.resolve("javafx"))) {
            List<Path> found = jars.filter(jar -> jar.toString().matches(".*\\d-" + system + "\\.jar"))
                    .sorted()
                    .toList();
            if (found.size() != 3) {
                throw new IllegalStateException(
                        "JavaFX for " + system + " has " + found.size() + " of 3 jars in target/javafx");
            }
            return found;
        }
    }

    private static void run(String tool, String... arguments) {
        int code = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException(tool + " is missing: " + JAVA + " is no whole JDK"))
                .run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(tool + " ended with " + code);
        }
    }

    private void runProgram(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("SOURCE_DATE_EPOCH", "" + time.toInstant().getEpochSecond());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }

    private static boolean isThere(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(System.getProperty("path.separator")))
                .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe")))
                .anyMatch(Files::isExecutable);
    }

    private static void copyAll(Path from, Path to) throws IOException {
        for (Path file : filesOf(from)) {
            copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        to.toFile().setWritable(true);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Deepest first. */
    private static List<Path> filesAndFolders(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : filesAndFolders(folder)) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : filesOf(folder)) {
            size += Files.size(file);
        }
        return size;
    }

    private static void say(String line) {
        System.out.println("package: " + line);
    }

    /** The system that the packages are made on; jpackage makes none for another. */
    private enum Platform {
        LINUX(NAME, NAME + "/lib/app", NAME + "/bin/" + NAME, isArm() ? "linux-aarch64" : "linux"),
        WINDOWS(NAME, NAME + "/app", NAME + "/" + NAME + ".exe", "win"),
        MACOS(
                NAME + ".app",
                NAME + ".app/Contents/app",
                NAME + ".app/Contents/MacOS/" + NAME,
                isArm() ? "mac-aarch64" : "mac");

        private final String image;
        private final String app;
        private final String launcher;
        private final String javafx;

        Platform(String image, String app, String launcher, String javafx) {
            this.image = image;
            this.app = app;
            this.launcher = launcher;
            this.javafx = javafx;
        }

        static Platform here() {
            String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return system.contains("win") ? WINDOWS : system.contains("mac") ? MACOS : LINUX;
        }

        /** Windows and macOS ask for formats of their own; without one jpackage takes its own picture. */
        Optional<Path> icon() {
            return this == LINUX ? Optional.of(Path.of("icons", NAME + "-512.png")) : Optional.empty();
        }

        String debianArchitecture() {
            return isArm() ? "arm64" : "amd64";
        }

        private static boolean isArm() {
            return Set.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
        }
    }
}
