package org.evenhand.gates;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What breaks a rule still and is known to, in a file with one name a line. The list only shrinks: it is wrong where it
 * lacks an offender, and where it names one that offends no more. {@link #main} writes the lists anew.
 */
enum KnownOffenders {
    /** What is started by its name, and the one class by which Spring finds a module's pages and others link to them. */
    NEEDLESSLY_PUBLIC(
            "needlessly-public.txt",
            Surface::needlesslyPublic,
            "org\\.evenhand\\.(EvenhandApplication|(cli|operations)\\.Main|\\w+\\.ui\\.\\w+Navigation)"),

    /** One rule language, whose sentences are read side by side; and the pieces that every page is made of. */
    CROWDED_PACKAGES("crowded-packages.txt", Surface::crowded, "org\\.evenhand\\.(scoring\\.language|design)"),

    /** While the database is away nothing but operations answers, and it answers with a page. */
    DESIGN_IN_THE_DOMAIN(
            "design-in-the-domain.txt", Surface::designInTheDomain, "org\\.evenhand\\.operations\\.health\\..*");

    private static final Path FOLDER = Path.of("src/test/resources/gates");

    private final String file;
    private final Function<Surface, SortedSet<String>> rule;
    private final String mayBe;

    KnownOffenders(String file, Function<Surface, SortedSet<String>> rule, String mayBe) {
        this.file = file;
        this.rule = rule;
        this.mayBe = mayBe;
    }

    /** The offenders in a code base but for those that may. */
    SortedSet<String> in(Surface surface) {
        SortedSet<String> found = new TreeSet<>(rule.apply(surface));
        found.removeIf(name -> name.matches(mayBe));
        return found;
    }

    SortedSet<String> known() throws IOException {
        Path list = FOLDER.resolve(file);
        return Files.exists(list) ? new TreeSet<>(Files.readAllLines(list)) : new TreeSet<>();
    }

    static Surface evenhand() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.evenhand");
        return new Surface("org.evenhand", classes, Project.files("src/main/java", ".java"));
    }

    /** Writes every list as it stands. */
    public static void main(String[] arguments) throws IOException {
        Surface evenhand = evenhand();
        for (KnownOffenders list : values()) {
            Files.write(FOLDER.resolve(list.file), list.in(evenhand));
        }
    }
}
