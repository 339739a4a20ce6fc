/** What an operation answers, and the one place where each kind of answer is written. */
package nl.inclusiemonitor.http.answer;
