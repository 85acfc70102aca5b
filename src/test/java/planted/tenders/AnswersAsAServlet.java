package planted.tenders;

import jakarta.servlet.http.HttpServlet;

class AnswersAsAServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
}
