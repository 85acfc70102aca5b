package planted.tenders.ui;

import com.vaadin.flow.component.html.Div;

class InnocentView extends Div {}
