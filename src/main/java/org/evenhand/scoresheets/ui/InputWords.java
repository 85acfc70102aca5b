package org.evenhand.scoresheets.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.design.Messages;
import org.evenhand.design.Working;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;

/** Words what a rule read: the names and places of figures, quotes from documents, and the panel's reasons. */
final class InputWords {

    /** How a score sheet names a page of a document. */
    private static final Pattern PAGE = Pattern.compile("(.+)\\spage\\s(\\d+)");

    /** How it names a figure of the pool, {@code lowest price}, and of a measure, {@code quantity of matches}. */
    private static final Pattern OF_POOL = Pattern.compile("(lowest|highest|mean)\\s(.+)");

    private static final Pattern OF_MEASURE = Pattern.compile("(\\w+)\\sof\\s(.+)");
    private static final Pattern MEAN = Pattern.compile("mean\\sof\\s(.+)");
    private static final Pattern POOL = Pattern.compile("the\\spool\\sof\\s(\\d+)\\sbids?");
    private static final Pattern MARK = Pattern.compile("panel\\.yaml#(?:agreed|individual)\\[\\d+]");

    private static final String EVIDENCE = "evidence";
    private static final Pattern NO_QUOTE = Pattern.compile("see\\sthe\\spage");
    private static final Pattern SUM = Pattern.compile("amount|(?:lowest|highest|mean)\\s(?:price|value:.*)");

    private final SheetWords words;
    private final Messages messages;

    InputWords(SheetWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** Every figure the rule read. */
    List<Working.Input> read(Line line) {
        return line.inputs().stream()
                .filter(input -> !input.name().equals(EVIDENCE))
                .map(input -> new Working.Input(name(input.name()), value(input), place(input.source())))
                .toList();
    }

    /** The pages relied on, with the words quoted where there are any. */
    List<Working.Quote> quotes(Line line) {
        return line.inputs().stream()
                .filter(input -> input.name().equals(EVIDENCE))
                .map(input -> new Working.Quote(
                        Optional.of(input.value())
                                .filter(text -> !NO_QUOTE.matcher(text).matches()),
                        place(input.source())))
                .toList();
    }

    /** Why the panel gave the marks that the rule read. */
    List<Working.Reason> reasons(Line line) {
        return line.inputs().stream()
                .flatMap(input -> MARK.matcher(input.source()).results())
                .map(MatchResult::group)
                .flatMap(source -> reason(source).stream())
                .toList();
    }

    private Optional<Working.Reason> reason(String source) {
        return words.scored()
                .markReason(source)
                .map(reason -> new Working.Reason(individual(source).map(this::who), reason));
    }

    private String who(Marks.Individual mark) {
        String role = words.scored().hasLivedExperience(mark.evaluator()) ? "lived-experience" : "evaluator";
        return messages.say(
                "panel.individual",
                mark.evaluator().value(),
                messages.say("panel.role." + role),
                messages.number(mark.given().mark().value()));
    }

    private Optional<Marks.Individual> individual(String source) {
        for (ScoringCase.Entry entry : words.scored().entries()) {
            for (Marks.Individual mark : entry.marks().individual()) {
                if (mark.given().source().equals(source)) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }

    private String name(String name) {
        Matcher pool = OF_POOL.matcher(name);
        if (pool.matches()) {
            // A figure of one criterion, {@code value:SV1}, is named for what it is.
            String figure = pool.group(2).replaceFirst(":.*", "");
            String key = "pool." + figure;
            return messages.say(
                    "input." + pool.group(1), messages.knows(key) ? messages.say(key) : Messages.plain(figure));
        }
        Matcher measure = OF_MEASURE.matcher(name);
        if (measure.matches()) {
            return Messages.plain(measure.group(2));
        }
        String key = "input." + name;
        return messages.knows(key) ? messages.say(key) : words.scheme().fact(new FactName(name));
    }

    private String value(Line.Input input) {
        FactValue value = FactValue.of(input.value());
        return value instanceof FactValue.Number number
                        && SUM.matcher(input.name()).matches()
                ? words.money(number.value())
                : words.scheme().value(value);
    }

    private String place(String source) {
        Matcher page = PAGE.matcher(source);
        if (page.matches()) {
            return messages.say("source.page", page.group(1), page.group(2));
        }
        Matcher pool = POOL.matcher(source);
        if (pool.matches()) {
            return messages.say("source.pool", pool.group(1));
        }
        Matcher mean = MEAN.matcher(source);
        return mean.matches() ? messages.say("source.mean", mean.group(1)) : source;
    }
}
