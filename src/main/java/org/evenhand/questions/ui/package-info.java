/** Pages of questions: for everybody, for providers who ask and for buyers who answer. */
@NullMarked
package org.evenhand.questions.ui;

import org.jspecify.annotations.NullMarked;
