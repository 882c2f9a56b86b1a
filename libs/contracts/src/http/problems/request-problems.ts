import type { ProblemEntry } from './problem-entry.js';

/** What is wrong with a request itself, before any rule is asked. */
export const requestProblems = {
  INPUT_INVALID: {
    status: 400,
    title: 'The request is not complete or not well formed',
    sentence: 'Some fields are missing or have a form that cannot be read; each is listed.',
    remedy: 'Correct the fields named under `errors` and send the request again with a new key.',
  },
  FIELD_REQUIRED: {
    status: 400,
    title: 'A field is missing',
    sentence: 'This field must be filled in.',
    remedy: 'Fill it in.',
  },
  FIELD_INVALID: {
    status: 400,
    title: 'A field cannot be read',
    sentence: 'This field has a form or a value that is not possible here.',
    remedy: 'See the form the documentation of the request gives for it.',
  },
  FIELD_UNKNOWN: {
    status: 400,
    title: 'A field is not known',
    sentence:
      'The request has a field that does not exist; nothing was stored, so that a typing error cannot pass unseen.',
    remedy: 'Leave it out, or correct its name.',
  },
  BODY_MALFORMED: {
    status: 400,
    title: 'The body is not JSON',
    sentence: 'The body of the request could not be read as JSON.',
    remedy: 'Send well-formed JSON with `Content-Type: application/json`.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: 'The body is too large',
    sentence: 'The request is larger than is accepted.',
    remedy: 'Send less at once; attachments go one by one.',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    title: 'This kind of content is not accepted',
    sentence: 'The request has a content type that this address does not take.',
    remedy: 'Send JSON, or for an attachment `multipart/form-data`.',
  },
  CONTENT_ENCODING_UNSUPPORTED: {
    status: 415,
    title: 'The content is encoded in a way that is not accepted',
    sentence: 'The request says that its content is compressed or encoded otherwise; that is not read here.',
    remedy: 'Send the content as it is, without `Content-Encoding`.',
  },
  CURSOR_INVALID: {
    status: 400,
    title: 'The page marker cannot be read',
    sentence: 'The value of `after` was not given out by this list.',
    remedy: 'Start again without `after`, and follow `next`.',
  },
  UNAUTHENTICATED: {
    status: 401,
    title: 'Who you are is not known',
    sentence: 'The request does not say who sends it, or says it in a way that is not known here.',
    remedy: 'Send `Authorization: Bearer …` with a token that is valid here.',
  },
  ORIGIN_FOREIGN: {
    status: 403,
    title: 'The request comes from another site',
    sentence: 'A browser that is signed in here changes something only from a page of this address.',
    remedy: 'Do it on a page of this address, or send `Authorization: Bearer …` instead of a cookie.',
  },
  NOT_FOUND: {
    status: 404,
    title: 'There is nothing at this address',
    sentence: 'This file, document or address does not exist, or not for you.',
    remedy: 'Check the address; follow it from the list it came from.',
  },
  ADDRESS_UNREADABLE: {
    status: 400,
    title: 'The address cannot be read',
    sentence: 'The address has a percent sign that does not stand for a character.',
    remedy: 'Percent-encode each part of the address as UTF-8; follow it from the list it came from.',
  },
  ADDRESS_TOO_LONG: {
    status: 414,
    title: 'The address is too long',
    sentence: 'A part of the address is longer than any name here.',
    remedy: 'Check the address; follow it from the list it came from.',
  },
  REQUEST_MALFORMED: {
    status: 400,
    title: 'This is not a request',
    sentence: 'What was sent could not be read as an HTTP request.',
    remedy: 'Use an HTTP client or library.',
  },
  REQUEST_TIMED_OUT: {
    status: 408,
    title: 'The request did not come to an end',
    sentence: 'The request was not sent whole in time.',
    remedy: 'Send the same request with the same key again.',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    title: 'The headers are too large',
    sentence: 'The address and the headers of the request together are larger than is accepted.',
    remedy: 'Send fewer or shorter headers; cookies are not needed here.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: 'This cannot be done at this address',
    sentence: 'The address exists, but not for this kind of request.',
    remedy:
      'See the header `Allow` for the kinds of request it takes, and the documentation of the API for what they do.',
  },
  IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    title: 'The request has no Idempotency-Key',
    sentence:
      'Every request that changes something carries a key of its own, so that it can be sent again without happening twice.',
    remedy: 'Send the header `Idempotency-Key` with a new UUID for every new act, and the same one when you repeat it.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: 'This key was used for another request',
    sentence:
      'A key belongs to one request. It was used before with other content, at another address or in another role; nothing was changed.',
    remedy: 'Use a new key for a new act.',
  },
  REQUEST_IN_PROGRESS: {
    status: 409,
    title: 'This request is still being handled',
    sentence: 'The same request with the same key is under way.',
    remedy: 'Wait a moment and send it again with the same key.',
  },
  STALE_VERSION: {
    status: 412,
    title: 'Somebody was ahead of you',
    sentence: 'The file has changed since you read it (`If-Match`); nothing was changed.',
    remedy: 'Read the file again, see what is new, and decide again.',
  },
  VERSION_REQUIRED: {
    status: 428,
    title: 'The request does not say which version it changes',
    sentence: 'Whoever changes a draft says which version they saw, so that two people do not overwrite each other.',
    remedy: 'Send `If-Match` with the `ETag` you received.',
  },
  FILE_NOT_WHAT_IT_CLAIMS: {
    status: 422,
    title: 'The file is not what it claims to be',
    sentence: 'The content of the file does not belong to its name or type.',
    remedy: 'Send the document itself, as PDF, DOCX, XLSX, PNG or JPEG.',
  },
  FILE_KIND_NOT_ACCEPTED: {
    status: 422,
    title: 'This kind of file is not accepted',
    sentence: 'Only PDF, DOCX, XLSX, PNG and JPEG files are accepted.',
    remedy: 'Export the document as PDF.',
  },
  FILE_TOO_LARGE: {
    status: 413,
    title: 'The file is too large',
    sentence: 'The file is larger than 10 MB.',
    remedy: 'Make it smaller, or split it.',
  },
  FILE_MISSING: {
    status: 400,
    title: 'There is no file in the request',
    sentence: 'The request has no part named `file`.',
    remedy: 'Send the file as `multipart/form-data` in a part named `file`.',
  },
  TOO_MANY_WAITING: {
    status: 503,
    title: 'Too many requests wait for this file',
    sentence: 'So many decisions wait for this file that another cannot be taken on now; nothing was changed.',
    remedy: 'Send the same request with the same key again in a few seconds.',
  },
  TOO_MANY_LISTENERS: {
    status: 503,
    title: 'Too many listen at once',
    sentence: 'So many connections listen to events, of this person or of all, that another cannot be opened now.',
    remedy: 'Close other windows, or ask again in a while; every page can also be asked for without listening.',
  },
  ENGINE_UNAVAILABLE: {
    status: 503,
    title: 'The workflow engine cannot be reached',
    sentence:
      'Decisions cannot be taken now; what you hand in is still accepted. Whether this decision was taken is found out by repeating it.',
    remedy: 'Send the same request with the same key again later.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    title: 'The database cannot be reached',
    sentence: 'Nothing can be stored or read now.',
    remedy: 'Send the same request with the same key again later.',
  },
  INTERNAL_ERROR: {
    status: 500,
    title: 'Something went wrong on our side',
    sentence: 'An unexpected error occurred; it has been logged.',
    remedy: 'Send the same request with the same key again; if it persists, report the request id.',
  },
} satisfies Record<string, ProblemEntry>;
