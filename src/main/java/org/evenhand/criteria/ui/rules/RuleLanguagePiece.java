package org.evenhand.criteria.ui.rules;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.sheets.FrameworkWords;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Suggestions;
import org.evenhand.scoring.RuleLanguage;
import org.evenhand.scoring.Scoring;

/** List of what a rule may read and say, to look things up in, and the words to be offered while somebody writes. */
public final class RuleLanguagePiece {

    /** Where in a rule the words of the language stand, as the page's script calls these places. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("rule", "end"),
            Map.entry("@criterion", "rule"),
            Map.entry("@combine", "rule"),
            Map.entry("when", "rule"),
            Map.entry("not", "when"),
            Map.entry("and", "when"),
            Map.entry("or", "when"),
            Map.entry("then", "when"),
            Map.entry("true", "facts"),
            Map.entry("false", "facts"));

    private final Messages messages;
    private final RuleLanguage language = Scoring.language();

    public RuleLanguagePiece(Messages messages) {
        this.messages = messages;
    }

    /** The list. */
    public NativeDetails list() {
        ScoreTable facts = table("language.facts", "language.fact", "language.field");
        language.facts().forEach(fact -> {
            facts.group(fact.word());
            fact.fields().forEach(field -> facts.row(code(field), ScoreTable.plain(meaning(fact, field))));
        });
        ScoreTable functions = table("language.functions", "language.function", "language.gives");
        language.functions().forEach(one -> functions.row(code(one.shape()), ScoreTable.plain(meaning(one))));
        Div both = new Div(new Paragraph(messages.say("language.why")), facts, functions);
        both.addClassName("wide-table");
        return new NativeDetails(messages.say("language.heading"), both);
    }

    private ScoreTable table(String caption, String first, String second) {
        return new ScoreTable(
                messages.say(caption),
                List.of(
                        new ScoreTable.Column(messages.say(first), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say(second), ScoreTable.Kind.WORDS)));
    }

    private Code code(String text) {
        return messages.inEnglish(new Code(text));
    }

    private String meaning(RuleLanguage.Fact fact, String field) {
        return messages.say("language.fact." + fact.word().toLowerCase(Locale.ROOT) + "." + field);
    }

    private String meaning(RuleLanguage.Function function) {
        return messages.say("language.function." + function.word());
    }

    /** The words to be offered; of measures, indicators and answers those that the framework uses elsewhere. */
    public Suggestions suggestions(Framework framework) {
        List<Suggestions.Option> options = new ArrayList<>();
        for (RuleLanguage.Fact fact : language.facts()) {
            options.add(new Suggestions.Option(
                    fact.word(),
                    fact.word() + "( ",
                    messages.say("language.fact." + fact.word().toLowerCase(Locale.ROOT)),
                    List.of("when")));
            fact.fields()
                    .forEach(field -> options.add(
                            new Suggestions.Option(field, field, meaning(fact, field), List.of(fact.word()))));
        }
        for (RuleLanguage.Function function : language.functions()) {
            options.add(new Suggestions.Option(
                    function.word(), function.word() + "(", meaning(function), List.of("then", "facts")));
        }
        language.words().forEach(word -> options.add(word(word)));
        FrameworkWords used = FrameworkWords.of(framework);
        Stream.of(
                        used.measures().stream().map(one -> used(one, "measure")),
                        used.indicators().stream().map(one -> used(one, "indicator")),
                        used.facts().stream().map(one -> used(one, "fact")),
                        used.marked().stream().map(one -> used(one, "criterion")))
                .flatMap(found -> found)
                .forEach(options::add);
        return new Suggestions(messages, options);
    }

    private Suggestions.Option word(String word) {
        String inserts =
                word.startsWith("@") || List.of("give", "fail", "notice").contains(word) ? word + "( " : word;
        String meaning = messages.say("language.word." + word.replace("@", ""));
        return new Suggestions.Option(word, inserts, meaning, List.of(PLACES.getOrDefault(word, "then")));
    }

    private Suggestions.Option used(String word, String key) {
        return new Suggestions.Option(word, word, messages.say("language.used"), List.of("=" + key));
    }
}
