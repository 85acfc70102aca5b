package org.evenhand.design;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Page shown in place of one whose role rule keeps the reader out. */
@AnonymousAllowed
@ParentLayout(Shell.class)
public class PageNotForYou extends NotForYou implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> refusal) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
