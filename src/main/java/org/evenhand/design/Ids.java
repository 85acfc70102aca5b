package org.evenhand.design;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Ids that no other piece of the same page has, so that labels, hints and errors can be tied to their fields. */
final class Ids {

    private static final String LAST = Ids.class.getName();

    private Ids() {}

    static String next(String piece) {
        UI ui = UI.getCurrentOrThrow();
        int next = ComponentUtil.getData(ui, LAST) instanceof Integer last ? last + 1 : 1;
        ComponentUtil.setData(ui, LAST, next);
        return piece + "-" + next;
    }
}
