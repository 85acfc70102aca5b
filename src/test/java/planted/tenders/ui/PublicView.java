package planted.tenders.ui;

import com.vaadin.flow.component.html.Div;

public class PublicView extends Div {}
