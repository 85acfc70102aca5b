package planted.tenders.ui;

import com.vaadin.flow.component.UI;

public final class InnocentNavigation {
    public void open(UI ui) {
        ui.navigate(InnocentView.class);
    }
}
