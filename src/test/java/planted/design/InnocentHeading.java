package planted.design;

import com.vaadin.flow.component.html.H1;

public class InnocentHeading extends H1 {}
