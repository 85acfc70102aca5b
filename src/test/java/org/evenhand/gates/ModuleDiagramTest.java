package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.evenhand.EvenhandApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules in the order of the workflow, and who uses whom; drawn into {@code target/modules} by each build. */
class ModuleDiagramTest {

    /** Each uses only what stands before it. */
    private static final List<String> ORDER = Stream.concat(
                    Stream.concat(
                            Stream.of("shared", "timetable"),
                            ModulesTest.ALL_BUT_SAMPLES.stream().skip(1)),
                    Stream.of("samples", "operations", ""))
            .toList();

    private static final Path DIAGRAM = Path.of("target/modules");

    @Test
    void every_arrow_goes_up_the_order() throws IOException {
        SortedMap<String, SortedSet<String>> arrows = KnownOffenders.evenhand().arrows();
        draw(arrows);

        assertThat(ORDER).containsAll(arrows.keySet());
        assertThat(goingDown(arrows, ORDER)).isEmpty();
    }

    @Test
    void a_planted_arrow_that_goes_down_is_found() {
        var planted =
                new Surface("planted.modules", new ClassFileImporter().importPackages("planted.modules"), Map.of());

        assertThat(goingDown(planted.arrows(), List.of("deep", "low", "high"))).containsExactly("low -> high");
    }

    private static List<String> goingDown(SortedMap<String, SortedSet<String>> arrows, List<String> order) {
        List<String> down = new ArrayList<>();
        arrows.forEach((from, all) -> all.stream()
                .filter(to -> order.indexOf(to) > order.indexOf(from))
                .forEach(to -> down.add(from + " -> " + to)));
        return down;
    }

    private static void draw(SortedMap<String, SortedSet<String>> arrows) throws IOException {
        new Documenter(
                        ApplicationModules.of(EvenhandApplication.class),
                        Documenter.Options.defaults().withOutputFolder(DIAGRAM.toString()))
                .writeModulesAsPlantUml();
        List<String> lines = new ArrayList<>(List.of("flowchart BT"));
        ORDER.stream()
                .filter(module -> !module.isEmpty())
                .forEach(from -> arrows.getOrDefault(from, new java.util.TreeSet<>())
                        .forEach(to -> lines.add("    " + from + " --> " + to)));
        Files.write(Files.createDirectories(DIAGRAM).resolve("modules.mmd"), lines);
    }
}
