package org.evenhand.gates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheets as their text shows them: rules in layers, and names that say whose they are. A sheet with a rule in the
 * layer of pages belongs to a module and has the module’s name; the others belong to the pieces that every page is made of.
 *
 * @param sheets the text of each sheet by its file name
 */
record StyleSheets(SortedMap<String, String> sheets) {

    /** Every sheet and page knows these single words; a longer name says of which piece it is. */
    private static final Set<String> SHORT = Set.of(
            "reading",
            "strong",
            "quiet",
            "shell",
            "trail",
            "status",
            "cards",
            "card",
            "task",
            "note",
            "deadline",
            "chart",
            "entry",
            "choice",
            "button",
            "buttons",
            "suggestions",
            "descriptors",
            "criterion");

    private static final Pattern ORDER = Pattern.compile("@layer\\s+([\\w-]+(?:\\s*,\\s*[\\w-]+)*)\\s*;");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    /** Where the first part of a selector ends. */
    private static final Pattern NEXT = Pattern.compile("[\\s>+~](?![^(]*[)])");

    private static final Set<String> WITHOUT_SELECTORS = Set.of("@font-face", "@page", "@keyframes");

    private static final Pattern SETS = Pattern.compile("(ClassNames?|getClassList\\(\\)\\s*\\.\\s*\\w+)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"(\\s*\\+)?");

    /** One selector of a rule, and the layer of the rule, empty where it has none. */
    record Rule(String sheet, String layer, String selector) {

        private Set<String> classes() {
            return StyleSheets.classes(selector);
        }

        private Set<String> first() {
            return StyleSheets.classes(NEXT.split(selector)[0]);
        }

        /** By a class that says it, or an element of our own. */
        private boolean saysWhose() {
            return first().stream().anyMatch(name -> name.contains("-") || SHORT.contains(name))
                    || selector.matches("\\w+-.*");
        }
    }

    /** What is wrong with the layers: rules in none or in an unknown one, and an order that is not said once. */
    List<String> layers() {
        List<String> wrong = new ArrayList<>();
        List<String> saying =
                sheets.keySet().stream().filter(name -> order(name).size() > 1).toList();
        if (saying.size() != 1) {
            wrong.add("the order of the layers is to be said in one sheet, and is in " + saying);
        }
        List<String> order =
                saying.stream().flatMap(name -> order(name).stream()).toList();
        rules().filter(rule -> !order.contains(rule.layer()))
                .forEach(rule -> wrong.add(rule.sheet() + ": in no layer of the order: " + rule.selector()));
        return wrong;
    }

    /** The layers in the order that a sheet says, empty where it says none. */
    List<String> order(String sheet) {
        return ORDER.matcher(text(sheet))
                .results()
                .map(found -> found.group(1).split("\\s*,\\s*"))
                .flatMap(Arrays::stream)
                .toList();
    }

    /** Selectors that reach beyond what is the sheet’s own. */
    List<String> strays() {
        List<String> wrong = new ArrayList<>();
        rules().forEach(rule -> {
            boolean page = pages().contains(rule.sheet());
            if (page && rule.first().stream().noneMatch(name -> own(rule.sheet(), name))) {
                wrong.add(rule.sheet() + ": begins with nothing of this module: " + rule.selector());
            }
            rule.classes().stream()
                    .filter(name -> pages().stream().anyMatch(other -> !other.equals(rule.sheet()) && own(other, name)))
                    .forEach(name -> wrong.add(rule.sheet() + ": ." + name + " is another module’s"));
            if (!page && !rule.first().isEmpty() && !rule.saysWhose()) {
                wrong.add(rule.sheet() + ": says too little: " + rule.selector());
            }
        });
        return wrong;
    }

    /** Classes of selectors that nothing sets, as far as texts show it. */
    List<String> unused(Stream<String> sources) {
        String all = sources.collect(Collectors.joining("\n"));
        Set<String> words = Pattern.compile("[\"'. ]([a-z][a-z0-9-]*)")
                .matcher(all)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return rules().flatMap(rule -> rule.classes().stream())
                .distinct()
                .filter(name -> !words.contains(name))
                .filter(name -> words.stream().noneMatch(word -> word.endsWith("-") && name.startsWith(word)))
                .map(name -> "." + name + " is set by nothing")
                .toList();
    }

    /** Class names that a source of pages sets and no sheet has a rule for; a name put together is judged by its beginning. */
    List<String> unruled(String source) {
        Set<String> ruled = rules().flatMap(rule -> rule.classes().stream()).collect(Collectors.toSet());
        String java = withoutComments(source);
        return SETS.matcher(java)
                .results()
                .map(found -> arguments(java, found.end()))
                .flatMap(arguments -> LITERAL.matcher(arguments).results())
                .filter(literal -> !isRuled(ruled, literal))
                .map(literal -> "no sheet has a rule for ." + literal.group(1))
                .toList();
    }

    private static boolean isRuled(Set<String> ruled, MatchResult literal) {
        String name = literal.group(1);
        return literal.group(2) == null ? ruled.contains(name) : ruled.stream().anyMatch(one -> one.startsWith(name));
    }

    private static String withoutComments(String source) {
        JavaText java = JavaText.of(source);
        StringBuilder text = new StringBuilder();
        String[] between = String.join("\n", java.code()).split("\"\"", -1);
        for (int i = 0; i < between.length; i++) {
            text.append(between[i]);
            if (i < java.literals().size()) {
                text.append('"').append(java.literals().get(i).text()).append('"');
            }
        }
        return text.toString();
    }

    private static String arguments(String java, int start) {
        int depth = 1;
        int end = start;
        while (depth > 0 && end < java.length()) {
            char c = java.charAt(end++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return java.substring(start, end);
    }

    /** The sheets of modules. */
    private Set<String> pages() {
        return rules().filter(rule -> rule.layer().equals("pages"))
                .map(Rule::sheet)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a class has the name of the sheet in front, perhaps in the singular. */
    private static boolean own(String sheet, String name) {
        String module = sheet.replace(".css", "");
        return name.startsWith(module + "-") || name.startsWith(module.replaceAll("s$", "") + "-");
    }

    private static Set<String> classes(String selector) {
        return CLASS.matcher(selector).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private String text(String sheet) {
        return sheets.getOrDefault(sheet, "").replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private Stream<Rule> rules() {
        return sheets.keySet().stream().flatMap(sheet -> rules(sheet, "", text(sheet)).stream());
    }

    private static List<Rule> rules(String sheet, String layer, String text) {
        List<Rule> rules = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = closing(text, open);
            String head = text.substring(at, open);
            head = head.substring(head.lastIndexOf(';') + 1).strip();
            String inside = text.substring(open + 1, close);
            if (head.startsWith("@layer")) {
                rules.addAll(rules(sheet, head.substring("@layer".length()).strip(), inside));
            } else if (WITHOUT_SELECTORS.stream().noneMatch(head::startsWith)) {
                rules.addAll(
                        head.startsWith("@")
                                ? rules(sheet, layer, inside)
                                : Stream.of(head.split(",(?![^(]*\\))"))
                                        .map(selector -> new Rule(sheet, layer, selector.strip()))
                                        .toList());
            }
            at = close + 1;
        }
        return rules;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A brace is not closed");
    }
}
