package org.evenhand.criteria.sheets;

import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Figures;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.criteria.sheets.SheetPlan.Why;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureReading;

/** Reads the cells of a spreadsheet as answers of a framework. */
public final class SheetValues {

    /** Outcome of a cell. */
    sealed interface Value {

        /** The text as it would be kept; empty where the cell is. */
        record Kept(String text) implements Value {}

        /** It cannot be kept. */
        record Wrong(Why why, String what, Optional<FigureReading.Refused> figure) implements Value {
            Wrong(Why why, String what) {
                this(why, what, Optional.empty());
            }
        }
    }

    private final Framework framework;
    private final SheetNames names;

    SheetValues(Framework framework, SheetNames names) {
        this.framework = framework;
        this.names = names;
    }

    Value read(String place, String cell) {
        String text = TypedText.clean(cell);
        if (text.isBlank()) {
            return new Value.Kept("");
        }
        int most = place.equals("title") ? TypedText.LONGEST_TITLE : FrameworkFields.LONGEST;
        if (text.length() > most) {
            return new Value.Wrong(Why.TOO_LONG, String.valueOf(most));
        }
        Field field = FrameworkFields.at(place);
        return switch (field.type()) {
            case NUMBER -> figure(Figures.typed(place, text), text);
            case CHOICE -> choice(field, text);
            case SECTION -> section(text.strip());
            case LINE -> figure(Figures.typed(place, text), text.strip());
            case TEXT, RULE -> new Value.Kept(text);
        };
    }

    /** Whether two answers at a place say the same: 1.50 is 1.5. */
    public static boolean same(String place, String one, String other) {
        if (one.equals(other) || one.isBlank() && other.isBlank()) {
            return true;
        }
        boolean line = FrameworkFields.at(place).type() == Type.LINE;
        return line && one.strip().equals(other.strip())
                || FrameworkFields.isNumber(place)
                        && Figures.read(one)
                                .flatMap(figure -> Figures.read(other).map(same -> same.compareTo(figure) == 0))
                                .orElse(false);
    }

    private static Value figure(FigureReading reading, String words) {
        return switch (reading) {
            case FigureReading.Nothing nothing -> new Value.Kept(words.replaceAll("\\p{Cf}", ""));
            case FigureReading.Read read -> new Value.Kept(read.text());
            case FigureReading.Refused refused ->
                new Value.Wrong(Why.FIGURE, TypedText.shortened(words), Optional.of(refused));
        };
    }

    private Value choice(Field field, String text) {
        return names.codeOf(field, text)
                .<Value>map(Value.Kept::new)
                .orElseGet(() -> new Value.Wrong(Why.UNKNOWN_CHOICE, TypedText.shortened(text)));
    }

    private Value section(String text) {
        List<DraftPart> found = framework.sections().stream()
                .filter(section -> section.id().value().equals(text)
                        || section.name().strip().equalsIgnoreCase(text))
                .toList();
        return framework
                .section(new PartId(text))
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty())
                .<Value>map(section -> new Value.Kept(section.id().value()))
                .orElseGet(() -> new Value.Wrong(Why.UNKNOWN_SECTION, TypedText.shortened(text)));
    }
}
