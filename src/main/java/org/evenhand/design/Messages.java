package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.Days;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.shared.words.LocalisedMessages;
import org.evenhand.shared.words.MessageLookup;
import org.springframework.context.MessageSource;

/** Sentences from the message files and figures, sums and dates as people write them, in one reader's language. */
public final class Messages implements LocalisedMessages {

    private static final String VOWELS = "aeiouwyâêîôûŵŷAEIOUWYÂÊÎÔÛŴŶ";

    private final Locale locale;
    private final MessageLookup lookup;

    private Messages(Locale locale, MessageLookup lookup) {
        this.locale = locale;
        this.lookup = lookup;
    }

    /** The words of the page being drawn. */
    public static Messages here() {
        return in(UI.getCurrentOrThrow().getLocale());
    }

    /** The words of a language; English where we do not speak it. */
    public static Messages in(Locale locale) {
        Locale spoken = Language.of(locale).locale();
        return new Messages(spoken, (key, parts) -> I18NProvider.translate(spoken, key, parts));
    }

    /** The words of a language for what is answered without Vaadin; English where we do not speak it. */
    public static Messages in(Locale locale, MessageSource messages) {
        MessageWords words = new MessageWords(messages);
        Locale spoken = Language.of(locale).locale();
        return new Messages(spoken, (key, parts) -> words.getTranslation(key, spoken, parts));
    }

    /** The words of every language that we speak. */
    public static List<Messages> ofEveryLanguage() {
        return Language.locales().stream().map(Messages::in).toList();
    }

    /** A message with its numbered gaps filled. */
    @Override
    public String say(String key, Object... parts) {
        return lookup.say(key, parts);
    }

    /** A message with its named gaps, {@code {bid}}, filled; a gap that nobody names stays visible. */
    public String fill(String key, Map<String, String> parts) {
        String text = say(key);
        for (var part : parts.entrySet()) {
            text = text.replace("{" + part.getKey() + "}", part.getValue());
        }
        return text;
    }

    /** Whether there is a message for the key. */
    @Override
    public boolean knows(String key) {
        return !say(key).equals(key);
    }

    /** An exact figure: {@code 1,300}, {@code 0.6923076923}; at most ten significant digits. */
    @Override
    public String number(BigDecimal figure) {
        return format("#,##0.##############################").format(new BigDecimal(Decimals.readable(figure)));
    }

    /** A figure with a fixed number of decimal places, so that a column of them can be compared. */
    public String fixed(BigDecimal figure, int places) {
        return format(places == 0 ? "#,##0" : "#,##0." + "0".repeat(places)).format(Decimals.settled(figure));
    }

    /** A fixed figure with its sign in front: {@code +4.20}, {@code −1.00}, {@code 0.00}. */
    public String signed(BigDecimal figure, int places) {
        String size = fixed(figure.abs(), places);
        return switch (figure.signum()) {
            case 1 -> "+" + size;
            case -1 -> "−" + size;
            default -> size;
        };
    }

    /** A sum of money: {@code £600,000}, {@code £12.50}. */
    @Override
    public String money(BigDecimal amount, String currency) {
        BigDecimal sum = new BigDecimal(Decimals.plain(amount));
        String size = sum.scale() <= 0 ? fixed(sum, 0) : fixed(sum, Math.max(2, Math.min(6, sum.scale())));
        String sign =
                currency.equals("GBP") ? "£" : Currency.getInstance(currency).getSymbol(locale) + "\u00a0";
        return sign + size;
    }

    /** A reason, with figures, moments and lists as people write them. */
    public String reason(Reason reason) {
        return say(
                reason.key(),
                reason.parts().stream()
                        .map(part -> switch (part) {
                            case BigDecimal figure -> number(figure);
                            case Instant moment -> moment(moment);
                            case List<?> several ->
                                list(several.stream().map(String::valueOf).toList());
                            default -> String.valueOf(part);
                        })
                        .toArray());
    }

    /** Why a figure that was typed cannot stand. */
    public String refusal(FigureReading.Refused refused) {
        return reason(refused);
    }

    /** A fraction as a percentage: {@code 12.5 %} is written {@code 12.5%}. */
    @Override
    public String percent(BigDecimal fraction) {
        return number(fraction.movePointRight(2)) + "%";
    }

    /** A day: {@code 30 October 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** A day with its weekday, for those who plan by it: {@code Friday 30 October 2026}. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(day);
    }

    /** A month: {@code October 2026}. */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    /** A moment, with its time zone: {@code 30 October 2026, 12:00 GMT}. */
    public String moment(OffsetDateTime moment) {
        return moment(moment.atZoneSameInstant(Days.HERE));
    }

    /** A moment, with its time zone. */
    public String moment(Instant moment) {
        return moment(moment.atZone(Days.HERE));
    }

    /** A moment with its weekday, for those who plan by it: {@code Friday 30 October 2026, 12:00 GMT}. */
    public String weekday(Instant moment) {
        ZonedDateTime here = moment.atZone(Days.HERE);
        return weekday(here.toLocalDate()) + timeAndZone(here);
    }

    /** A moment to the second, with its time zone: {@code 30 October 2026, 11:59:58 GMT}. */
    public String toTheSecond(Instant moment) {
        ZonedDateTime here = moment.atZone(Days.HERE);
        return date(here.toLocalDate())
                + DateTimeFormatter.ofPattern(", HH:mm:ss", locale).format(here)
                + zone(here);
    }

    /** A time of the day: {@code 14:02}. The day and the zone must be known from elsewhere on the page. */
    public String time(Instant moment) {
        return time(moment.atZone(Days.HERE));
    }

    private String time(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment);
    }

    private String moment(ZonedDateTime moment) {
        return date(moment.toLocalDate()) + timeAndZone(moment);
    }

    private String timeAndZone(ZonedDateTime moment) {
        return ", " + time(moment) + zone(moment);
    }

    private String zone(ZonedDateTime moment) {
        return " " + say(Days.HERE.getRules().isDaylightSavings(moment.toInstant()) ? "zone.summer" : "zone.winter");
    }

    /** A word as it opens a sentence: {@code auditor} becomes {@code Auditor}. */
    public String opening(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }

    /** Several things in a row: {@code a, b and c}. */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        String last = things.getLast();
        boolean vowel = !last.isEmpty() && VOWELS.indexOf(last.charAt(0)) >= 0;
        return say(
                vowel ? "list.last-before-vowel" : "list.last",
                String.join(", ", things.subList(0, things.size() - 1)),
                last);
    }

    /** An id as words: {@code paid-hours} becomes {@code paid hours}. */
    public static String plain(String id) {
        return LocalisedMessages.plain(id);
    }

    /** The code of this language: {@code en}, {@code cy}. */
    public String language() {
        return locale.getLanguage();
    }

    /** Marks a piece whose text stays in English, as tenders wrote it, for readers of another language. */
    public <C extends Component> C inEnglish(C piece) {
        markEnglish(piece.getElement());
        return piece;
    }

    /** The same of an element. */
    void markEnglish(Element element) {
        if (!language().equals(Language.ENGLISH.code())) {
            element.setAttribute("lang", Language.ENGLISH.code());
        }
    }

    private DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
