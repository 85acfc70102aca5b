package org.evenhand.spreadsheets.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.spreadsheets.SheetMistake;

/** The mistakes of a spreadsheet, each with its cell: {@code Criteria!F12}. */
public final class SheetMistakes {

    private static final int MOST_SHOWN = 500;

    private SheetMistakes() {}

    public static UnorderedList list(Messages messages, List<SheetMistake> mistakes, String sheet) {
        UnorderedList list = new UnorderedList();
        mistakes.stream().limit(MOST_SHOWN).forEach(mistake -> {
            Span where = new Span(where(mistake, sheet));
            where.addClassName("source-line");
            String text = messages.say(
                    "sheet.mistake." + mistake.why().word(),
                    mistake.what(),
                    mistake.figure().map(messages::refusal).orElse(""));
            list.add(new ListItem(where, new Span(text)));
        });
        if (mistakes.size() > MOST_SHOWN) {
            list.add(new ListItem(messages.say("plan.mistakes.more", mistakes.size() - MOST_SHOWN)));
        }
        return list;
    }

    private static String where(SheetMistake mistake, String sheet) {
        String place =
                sheet.isEmpty() || mistake.cell().isEmpty() ? sheet + mistake.cell() : sheet + "!" + mistake.cell();
        return place.isEmpty() ? "" : place + ": ";
    }
}
