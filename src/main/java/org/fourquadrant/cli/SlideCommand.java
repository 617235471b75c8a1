package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fourquadrant.analysis.FirstView;
import org.fourquadrant.data.Loaded;
import org.fourquadrant.data.ViewJson;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.WholeFile;
import org.fourquadrant.model.Country;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Theme;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A view drawn as a slide, from the options or from a saved view that the options change. */
@Command(name = "slide")
final class SlideCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private List<String> outputs = List.of();

    @Option(names = "--size", paramLabel = "WxH", converter = SizeConverter.class)
    private PixelSize size = PixelSize.FULL_HD;

    @Option(names = "--view", paramLabel = "VIEW")
    private Path viewFile;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(names = "--select", paramLabel = "ISO3", split = ",")
    private List<String> selected = List.of();

    @Option(names = "--theme", paramLabel = "light|dark")
    private Theme theme;

    @Option(names = "--force")
    private boolean force;

    SlideCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        List<SlideFormat> formats = SlideFormat.all(context.chart(), new WholeFile());
        List<SlideTarget> targets = outputs.stream()
                .distinct()
                .map(output -> SlideTarget.of(output, formats))
                .toList();
        Overwrite overwrite = force ? Overwrite.REPLACE : Overwrite.REFUSE;
        refuseExisting(targets);
        Asked asked = asked();
        for (SlideTarget target : targets) {
            target.write(asked, size, overwrite, context.console());
        }
        return ExitCode.DONE;
    }

    /** Before the first slide is drawn, so that of several outputs none is written where one cannot be. */
    private void refuseExisting(List<SlideTarget> targets) {
        targets.stream()
                .flatMap(target -> target.file().stream())
                .filter(file -> !force && Files.isRegularFile(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new WrongUsage("export.already_there", file);
                });
    }

    private Asked asked() {
        Asked asked = viewFile == null ? options.asked(context) : options.asked(savedView(), context);
        View view =
                asked.view().withLanguage(context.chosen().orElse(asked.view().language()));
        if (theme != null) {
            view = view.withTheme(theme);
        }
        return new Asked(asked.workspace(), selected.isEmpty() ? view : view.withSelection(codes(asked.workspace())));
    }

    private View savedView() {
        View base = FirstView.of(context.workspace().get(), context.language());
        Loaded<View> loaded = ViewJson.read(viewFile, base);
        return loaded.value().orElseThrow(() -> new BadData(loaded.problems()));
    }

    private Set<CountryCode> codes(Workspace workspace) {
        Set<CountryCode> codes = new LinkedHashSet<>();
        selected.stream()
                .map(text -> CountryLookup.find(workspace.countries(), text))
                .map(Country::code)
                .forEach(codes::add);
        return codes;
    }
}
