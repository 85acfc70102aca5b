package org.evenhand.scoresheets.ui;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.design.Messages;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.shared.figures.Decimals;

/** Words notices and reasons from their codes and details: names for ids, sums and dates as people write them. */
final class DetailWords {

    private static final Set<String> SUMS = Set.of("price", "reference", "smallest", "largest");
    private static final Set<String> PROVIDERS = Set.of("bid", "bids", "first", "order", "before");
    private static final Set<String> MEASURES = Set.of("measure", "smallestMeasure", "largestMeasure");

    private static final String EVALUATOR = "evaluator";

    /** What the engine writes for an order in which there is nobody. */
    private static final Pattern NOBODY = Pattern.compile("nobody\\sranked");

    private final SheetWords words;
    private final Messages messages;
    private final Pattern bidIds;

    DetailWords(SheetWords words) {
        this.words = words;
        this.messages = words.messages();
        this.bidIds = Pattern.compile(words.scored().sheet().standings().stream()
                .map(bidResult -> bidResult.bid().value())
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
    }

    String sentence(ScoreAlert scoreAlert) {
        Map<String, String> worded = worded(scoreAlert.details());
        worded.computeIfPresent("near", (name, english) -> near(scoreAlert.details()));
        worded.computeIfPresent("bids", (name, ids) -> words.providers(scoreAlert.bids()));
        worded.computeIfPresent("page", (name, page) -> page.isEmpty() ? "" : messages.say("detail.page", page));
        worded.computeIfPresent("cause", (name, any) -> cause(scoreAlert));
        return messages.fill("notice." + scoreAlert.code().word(), worded);
    }

    /** Why a document or a quote cannot be relied on, where something is known of it. */
    private String cause(ScoreAlert scoreAlert) {
        String code = scoreAlert.details().getOrDefault("cause", "");
        return code.isEmpty()
                ? ""
                : messages.say("detail.cause." + code, scoreAlert.details().getOrDefault("causePage", ""));
    }

    String sentence(Reason reason) {
        Map<String, String> worded = worded(reason.details());
        if (reason.code().ofGate()) {
            worded.computeIfPresent("text", (name, english) -> asked(reason).orElse(english));
        }
        return messages.fill("reason." + reason.code().word(), worded);
    }

    /** What the gate asks, in the reader's language. */
    private Optional<String> asked(Reason reason) {
        return words.scored().tender().criteria().stream()
                .filter(criterion ->
                        criterion.id().value().equals(reason.details().get("criterion")))
                .findFirst()
                .map(gate -> String.join(" ", words.scheme().sentences(gate)));
    }

    List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(this::sentence).toList();
    }

    /** The name that a bid probably meant, or those that there are. */
    private String near(Map<String, String> details) {
        String nearest = details.getOrDefault("nearest", "");
        String known = details.getOrDefault("known", "");
        if (nearest.isEmpty()) {
            return known.isEmpty() ? "" : messages.say("detail.known", known);
        }
        return messages.say("detail.nearest", nearest);
    }

    private Map<String, String> worded(Map<String, String> details) {
        Map<String, String> worded = new TreeMap<>();
        details.forEach((name, value) -> worded.put(name, worded(name, value)));
        return worded;
    }

    private String worded(String name, String value) {
        if (NOBODY.matcher(value).matches()) {
            return messages.say("detail.nobody");
        }
        if (name.equals(EVALUATOR)) {
            return value.isBlank() ? "" : messages.say("detail.evaluator", value.replaceFirst("^ by ", ""));
        }
        if (PROVIDERS.contains(name)) {
            return bidIds.matcher(value)
                    .replaceAll(found ->
                            java.util.regex.Matcher.quoteReplacement(words.provider(new BidId(found.group()))));
        }
        if (MEASURES.contains(name)) {
            return Messages.plain(value);
        }
        String key = "detail." + name + "." + value;
        if (messages.knows(key)) {
            return messages.say(key);
        }
        return figure(name, value).or(() -> moment(value)).orElse(value);
    }

    private Optional<String> figure(String name, String value) {
        Optional<BigDecimal> figure = Decimals.parse(value);
        return SUMS.contains(name) ? figure.map(words::money) : figure.map(messages::number);
    }

    private Optional<String> moment(String value) {
        try {
            return Optional.of(messages.moment(OffsetDateTime.parse(value)));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
