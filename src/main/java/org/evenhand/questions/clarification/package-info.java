/** Questions as rows, who asks, answers, refuses and merges them, and who is told. */
@NullMarked
package org.evenhand.questions.clarification;

import org.jspecify.annotations.NullMarked;
