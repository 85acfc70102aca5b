package org.evenhand.gates;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * What a code base shows of itself: which types are public, who uses them, and how many share a package. Test code uses
 * nothing.
 */
final class Surface {

    /** Beyond that a reader no longer finds a package's type. */
    static final int MOST_TYPES = 25;

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

    private final String base;
    private final Set<JavaClass> types = new HashSet<>();
    private final Map<String, Set<String>> users = new HashMap<>();

    /**
     * Looks at the classes.
     *
     * @param base the package whose direct children are the modules
     * @param sources path → text; a constant that was compiled in shows in them alone
     */
    Surface(String base, JavaClasses classes, Map<String, String> sources) {
        this.base = base;
        classes.stream().filter(type -> isBelow(type.getPackageName())).forEach(this::look);
        sources.forEach((path, text) ->
                IMPORT.matcher(text).results().forEach(found -> use(nameOf(path), topLevel(found.group(1)))));
    }

    private boolean isBelow(String name) {
        return name.equals(base) || name.startsWith(base + ".");
    }

    private void look(JavaClass type) {
        if (isCounted(type)) {
            types.add(type);
        }
        String user = topLevel(type.getName());
        type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .forEach(used -> use(user, used));
        type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .flatMap(target -> target.resolveMember().stream())
                .flatMap(Surface::signature)
                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .forEach(used -> use(user, used));
    }

    /** The types that whoever uses a member has to know. */
    private static Stream<JavaType> signature(Object member) {
        return switch (member) {
            case JavaField field -> Stream.of(field.getType());
            case JavaCodeUnit unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
            default -> Stream.of();
        };
    }

    private void use(String user, JavaClass used) {
        use(user, topLevel(used.getBaseComponentType().getName()));
    }

    private void use(String user, String used) {
        users.computeIfAbsent(used, name -> new HashSet<>()).add(user);
    }

    /** The public types that nobody outside their package uses, and those of a module's API that no other module uses. */
    SortedSet<String> needlesslyPublic() {
        SortedSet<String> found = new TreeSet<>();
        types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type ->
                        isApi(type) ? !isUsedOutside(type, this::module) : !isUsedOutside(type, Surface::parent))
                .forEach(type -> found.add(type.getName()));
        return found;
    }

    /** The packages of more types than {@link #MOST_TYPES}. */
    SortedSet<String> crowded() {
        return crowded(types, MOST_TYPES);
    }

    static SortedSet<String> crowded(Iterable<JavaClass> types, int most) {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        types.forEach(type -> {
            if (isCounted(type)) {
                sizes.merge(type.getPackageName(), 1, Integer::sum);
            }
        });
        sizes.values().removeIf(size -> size <= most);
        return new TreeSet<>(sizes.keySet());
    }

    private static boolean isCounted(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }

    /** The types outside {@code ui} packages that know of pages: they use {@code design}. */
    SortedSet<String> designInTheDomain() {
        SortedSet<String> found = new TreeSet<>();
        users.forEach((used, by) -> {
            if (used.startsWith(base + ".design.")) {
                by.stream()
                        .filter(user -> isBelow(parent(user)) && !isPage(user))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /** Module → the modules that it uses. */
    SortedMap<String, SortedSet<String>> arrows() {
        SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
        users.forEach((used, by) -> {
            if (isBelow(parent(used))) {
                by.stream()
                        .filter(user -> isBelow(parent(user)) && !module(user).equals(module(used)))
                        .forEach(user -> arrows.computeIfAbsent(module(user), name -> new TreeSet<>())
                                .add(module(used)));
            }
        });
        return arrows;
    }

    private boolean isPage(String type) {
        return module(type).equals("design") || parent(type).startsWith(base + "." + module(type) + ".ui");
    }

    /** In the root package of a module, or named as part of its API, by itself or with its package. */
    private boolean isApi(JavaClass type) {
        return type.getPackageName().equals(base + "." + module(type.getName()))
                || type.isAnnotatedWith(NamedInterface.class)
                || type.getPackage().isAnnotatedWith(NamedInterface.class);
    }

    private boolean isUsedOutside(JavaClass type, Function<String, String> part) {
        String own = part.apply(type.getName());
        return users.getOrDefault(type.getName(), Set.of()).stream()
                .filter(user -> isBelow(parent(user)))
                .anyMatch(user -> !part.apply(user).equals(own));
    }

    /** The module of a type; the application’s own package is one too. */
    private String module(String name) {
        String rest = parent(name).substring(base.length());
        return rest.isEmpty() ? "" : rest.substring(1).replaceFirst("\\..*", "");
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static String topLevel(String name) {
        String outer = name.replaceFirst("\\$.*", "");
        var matcher = Pattern.compile("[a-z\\d_.]+\\.[A-Z]\\w*").matcher(outer);
        return matcher.lookingAt() ? matcher.group() : outer;
    }

    private static String nameOf(String path) {
        return path.replaceFirst("\\.java$", "").replace('/', '.');
    }
}
