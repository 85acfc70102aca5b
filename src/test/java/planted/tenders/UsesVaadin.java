package planted.tenders;

import com.vaadin.flow.component.html.Span;

class UsesVaadin {
    Span empty() {
        return new Span();
    }
}
