import type { PhraseTable } from "./phrase-table.ts";

/**
 * What an English letter says around the person's facts. A phrase with no blank claims nothing of the person but a wish.
 * Blanks: see `pieces-of-person.ts`, `pieces-of-posting.ts` and `plan-letter.ts`.
 */
export const ENGLISH_PHRASES: PhraseTable = {
  "opening.posting": {
    plain: [
      "I am applying for the {title} position at {employer}.",
      "Please consider me for the {title} position at {employer}.",
      "I am applying for the {title} position.",
      "I am applying for the position that {employer} has posted.",
      "I am applying for the position you have posted.",
    ],
    warm: [
      "I would be glad to join {employer} in the {title} position.",
      "I was glad to find the {title} position at {employer}, and I would like to apply for it.",
      "I was glad to find your {title} posting, and I would like to apply.",
      "I would be glad to join {employer} in the position you have posted.",
      "I was glad to find your posting, and I would like to apply.",
    ],
    formal: [
      "Please accept this letter as my application for the {title} position at {employer}.",
      "I wish to apply for the {title} position at {employer}.",
      "I wish to apply for the {title} position.",
      "I wish to apply for the position that {employer} has posted.",
      "I wish to apply for the position you have posted.",
    ],
  },
  "opening.career-change": {
    plain: [
      "I am moving into medical coding, and I am applying for the {title} position at {employer}.",
      "I am changing careers to medical coding, and I would like to make that change at {employer}, in the {title} position.",
      "I am moving into medical coding, and I am applying for the {title} position.",
      "I am moving into medical coding, and I am applying for the position you have posted.",
    ],
    warm: [
      "I am moving into medical coding, and I would be glad to start with {employer} in the {title} position.",
      "Medical coding is the change I am making in my working life, and I would be glad to make it at {employer} in the {title} position.",
      "I am moving into medical coding, and I would be glad to start in the {title} position.",
      "I am moving into medical coding, and I would be glad to start with you.",
    ],
    formal: [
      "I wish to apply for the {title} position at {employer} as I move into medical coding.",
      "I am entering medical coding from another field, and I wish to apply for the {title} position at {employer}.",
      "I wish to apply for the {title} position as I move into medical coding.",
      "I wish to apply for the position you have posted as I move into medical coding.",
    ],
  },
  "opening.externship": {
    plain: [
      "I am asking whether {employer} would take me on for a medical coding externship.",
      "I am looking for a medical coding externship, and I would like to do it at {employer}.",
      "I am looking for a medical coding externship, and I would like to do it with you.",
    ],
    warm: [
      "I am looking for a place to learn coding on real charts, and I would be glad to do a medical coding externship at {employer}.",
      "I would be glad to do a medical coding externship with {employer}.",
      "I would be glad to do a medical coding externship with you.",
    ],
    formal: [
      "I respectfully ask to be considered for a medical coding externship at {employer}.",
      "I wish to request a medical coding externship at {employer}.",
      "I respectfully ask to be considered for a medical coding externship.",
    ],
  },
  "opening.referral": {
    plain: [
      "{referrer} suggested that I apply for the {title} position at {employer}.",
      "{referrer} told me about the {title} position at {employer}, and I am applying for it.",
      "{referrer} suggested that I write to you about the position you have posted.",
      "The {title} position at {employer} was recommended to me, and I am applying for it.",
      "The position you have posted was recommended to me, and I am applying for it.",
    ],
    warm: [
      "{referrer} thought of me for the {title} position at {employer}, and I am glad to apply.",
      "{referrer} suggested that I write to you, and I am glad to do so.",
      "The {title} position at {employer} was recommended to me, and I am glad to apply for it.",
      "The position you have posted was recommended to me, and I am glad to apply for it.",
    ],
    formal: [
      "At the suggestion of {referrer}, I wish to apply for the {title} position at {employer}.",
      "I write to you at the suggestion of {referrer}.",
      "The {title} position at {employer} was recommended to me, and I wish to apply for it.",
      "The position you have posted was recommended to me, and I wish to apply for it.",
    ],
  },
  "opening.follow-up": {
    plain: [
      "I interviewed for the {title} position at {employer} on {interviewDate}, and I am still interested in it.",
      "I am following up on my interview for the {title} position at {employer}; I am still interested in it.",
      "I am following up on my interview for the {title} position; I am still interested in it.",
      "I am following up on our interview; I am still interested in the position.",
    ],
    warm: [
      "Thank you again for the interview on {interviewDate} about the {title} position at {employer}; I would still be glad to join you.",
      "Thank you again for the interview about the {title} position at {employer}; I would still be glad to join you.",
      "Thank you again for the interview; I would still be glad to join you.",
    ],
    formal: [
      "I write further to my interview of {interviewDate} for the {title} position at {employer}, in which I remain interested.",
      "I write further to my interview for the {title} position at {employer}, in which I remain interested.",
      "I write further to my interview with you; I remain interested in the position.",
    ],
  },
  "opening.follow-up.applied": {
    plain: [
      "I applied for the {title} position at {employer}, and I am still interested in it.",
      "I applied for the {title} position, and I am still interested in it.",
      "I am following up on my application; I am still interested in the position.",
    ],
    warm: [
      "I applied for the {title} position at {employer}, and I would still be glad to join you.",
      "I applied for the {title} position, and I would still be glad to join you.",
      "I am following up on my application; I would still be glad to join you.",
    ],
    formal: [
      "I write further to my application for the {title} position at {employer}, in which I remain interested.",
      "I write further to my application for the {title} position, in which I remain interested.",
      "I write further to my application; I remain interested in the position.",
    ],
  },
  "opening.thank-you": {
    plain: [
      "Thank you for meeting with me on {interviewDate} about the {title} position at {employer}.",
      "Thank you for meeting with me about the {title} position at {employer}.",
      "Thank you for your time in our interview about the {title} position.",
      "Thank you for the time you gave me in our interview.",
    ],
    warm: [
      "Thank you for the time you gave me on {interviewDate} to talk about the {title} position at {employer}.",
      "Thank you for sitting down with me to talk about the {title} position at {employer}.",
      "Thank you for the time you gave me; I was glad to talk with you.",
    ],
    formal: [
      "I thank you for the interview of {interviewDate} for the {title} position at {employer}.",
      "I thank you for the interview for the {title} position at {employer}.",
      "I thank you for the interview and for your time.",
    ],
  },
  identity: {
    any: [
      "I hold {credentials} and have worked as {positionNow} at {workplace} since {since}.",
      "I have worked as {positionNow} at {workplace} since {since}, and I hold {credentials}.",
      "I hold {credentials} and work as {positionNow} at {workplace}.",
      "I hold {credentials} and work as {positionNow}.",
      "I have worked as {positionNow} at {workplace} since {since}.",
      "I work as {positionNow} at {workplace}.",
      "I work as {positionNow}.",
      "I hold {credentials}, and my most recent job was as {positionPast} at {workplacePast}, until {until}.",
      "I hold {credentials}, and I worked until {until} as {positionPast} at {workplacePast}.",
      "I hold {credentials}, and my most recent job was as {positionPast} at {workplacePast}.",
      "I hold {credentials}, and my most recent job was as {positionPast}.",
      "My most recent job was as {positionPast} at {workplacePast}, until {until}.",
      "My most recent job was as {positionPast} at {workplacePast}.",
      "My most recent job was as {positionPast}.",
      "I hold {credentials} and have worked at {workplace} since {since}.",
      "I have worked at {workplace} since {since}.",
      "I hold {credentials}, and I worked at {workplacePast} until {until}.",
      "I worked at {workplacePast} until {until}.",
      "I hold {credentials} and work at {workplace}.",
      "I work at {workplace}.",
      "I hold {credentials}.",
    ],
  },
  hook: {
    any: [
      "You ask for {asks}; each of these is part of work I have done.",
      "In your posting I recognize work that I have done: {asks}.",
    ],
    warm: ["Reading your posting, I recognized {asks} from my own working days."],
    formal: ["Your posting asks for {asks}; my record shows each of them."],
  },
  "lead.quote": {
    any: [
      "Where your posting says “{quote},” this is what I can show.",
      "One line of your posting reads “{quote}.” Here is my answer to it.",
      "Your posting says “{quote}.” This is what I can offer on that point.",
    ],
  },
  "lead.after": {
    plain: ["In short, this is what I would bring.", "I would like to add what I would bring to the work."],
    warm: [
      "Let me leave you with what I would bring to your team.",
      "Here, once more, is what I would bring to your team.",
    ],
    formal: ["Allow me to recall what I would bring to the position."],
  },
  "proof.finite": { any: ["{where}, I {did}."] },
  "proof.infinitive": {
    any: ["{where}, my work was to {did}.", "{where}, it was my job to {did}."],
  },
  "proof.noun": { any: ["{where}, my work included {did}."] },
  "proof.noun-now": { any: ["{where}, my work includes {did}."] },
  "also.finite": { any: ["{same}, I {did}.", "There I also {did}.", "I also {did}."] },
  "also.infinitive": { any: ["It was also my job to {did}.", "There my work was also to {did}."] },
  "also.noun": { any: ["My work there also included {did}.", "{same}, my work included {did}."] },
  "also.noun-now": { any: ["My work there also includes {did}.", "{same}, my work includes {did}."] },
  "proof.infinitive-practice": { any: ["{where}, my part was to {did}."] },
  "proof.noun-practice": { any: ["{where}, my work included {did}."] },
  "also.infinitive-practice": { any: ["{same}, I also had to {did}."] },
  "also.noun-practice": { any: ["{same}, my work also included {did}."] },
  education: {
    any: [
      "I completed my {degree} in {area} at {school} in {finished}.",
      "In {finished} I completed my {degree} in {area} at {school}.",
      "I studied {area} at {school} and finished in {finished}.",
      "I studied {area} at {school}.",
      "I completed my {degree} at {school} in {finished}.",
      "I completed my {degree} at {school}.",
    ],
  },
  "education-ahead": {
    any: [
      "I am completing my {degree} in {area} at {school} and expect to finish in {finished}.",
      "I am studying {area} at {school} and expect to finish in {finished}.",
      "I am studying {area} at {school}.",
      "I am completing my {degree} at {school}.",
    ],
  },
  practice: {
    any: ["My training also includes {practice}.", "{practice} is also part of my training."],
  },
  skills: {
    any: [
      "My skills also include {skills}, as your posting asks.",
      "Of the tools and code sets you name, I know {skillList}.",
      "I also know {skills}, which your posting names.",
    ],
  },
  "shared-now": {
    any: [
      "Much of coding rests on {names}, and so does my work as {positionNow}.",
      "My work as {positionNow} and coding have more in common than the titles suggest: both depend on {names}.",
      "What carries over to coding is {names}; my work as {positionNow} asks for the same.",
    ],
  },
  "shared-past": {
    any: [
      "Much of coding rests on {names}, and so did my work as {positionPast}.",
      "My work as {positionPast} and coding have more in common than the titles suggest: both depend on {names}.",
      "What carries over to coding is {names}; my work as {positionPast} asked for the same.",
    ],
  },
  "shared-general": {
    any: [
      "Work as {position} and coding have more in common than the titles suggest: both depend on {names}.",
      "Much of coding rests on {names}, and so does work as {position}.",
    ],
  },
  "gap.apprentice": {
    any: [
      "You ask for the {asked}; I hold the {held}, its apprentice level, and I would rather say so plainly.",
      "To be exact about one point: your posting names the {asked}, and what I hold today is the {held}, the apprentice level.",
    ],
    warm: [
      "One point I want to be open about: you ask for the {asked}, and I hold the {held}, the apprentice level of it.",
    ],
  },
  "gap.scheduled": {
    any: [
      "I do not hold the {planned} yet; my exam is scheduled for {when}.",
      "My {planned} exam is scheduled for {when}, so I do not hold it yet.",
      "I do not hold the {planned} yet; my exam is scheduled.",
    ],
  },
  "gap.planned": {
    any: [
      "I do not hold the {planned} yet; I plan to earn it by {when}.",
      "The {planned} is still ahead of me, and I plan to earn it by {when}.",
      "I do not hold the {planned} yet; earning it is my next step.",
    ],
  },
  "gap.training-only": {
    any: [
      "My coding so far has been in training, not in a paid coding job, and I would rather say so than stretch it.",
      "I have coded in training and not yet in a paid coding job; I would rather say that plainly.",
    ],
  },
  motive: {
    any: [
      "The work you describe, with {duties}, is the work I want to do.",
      "What draws me to this position is the work itself: {duties}.",
      "I would like my days to be made of the work you describe: {duties}.",
    ],
    formal: ["The duties you describe, {duties} among them, are those I wish to take on."],
  },
  "offer.externship": {
    any: [
      "From the first day I would treat every chart as private and every correction as something to learn from.",
      "I would come to learn your process, ask before I guess, and keep every chart private.",
    ],
  },
  talk: {
    plain: [
      "I would like to talk with you about the position.",
      "I would welcome a conversation about the work and what you need.",
      "I can go into {points} in an interview.",
    ],
    warm: [
      "I would be glad to meet you and talk about the work.",
      "I would be happy to tell you more, and to hear what your team needs most.",
    ],
    formal: [
      "I would welcome the opportunity to discuss the position with you.",
      "I would be pleased to discuss my qualifications at your convenience.",
    ],
  },
  "talk.follow-up": {
    plain: [
      "If there is anything further you need from me, please tell me; I would also like to know when you expect to decide.",
      "Could you tell me when you expect to decide, and whether you need anything else from me?",
    ],
    warm: [
      "If anything else from me would help you decide, I will be glad to send it.",
      "I know that these decisions take time; if anything else from me would help, I will be glad to send it.",
    ],
    formal: [
      "I would be grateful to learn when you expect to decide, and I am at your disposal for anything further.",
      "Should you need anything further, I will provide it promptly.",
    ],
  },
  "talk.thank-you": {
    plain: [
      "If any question came up afterward, please ask me.",
      "I would like to do this work with your team.",
    ],
    warm: [
      "I would be glad to do this work with your team.",
      "If any question came up afterward, I will be glad to answer it.",
    ],
    formal: [
      "Should any question remain, I will be pleased to answer it.",
      "I remain interested in the position and at your disposal for any question.",
    ],
  },
  contact: {
    any: [
      "You can reach me at {phone} or {email}.",
      "The best ways to reach me are {phone} and {email}.",
      "You can reach me at {phone}.",
      "You can reach me at {email}.",
    ],
  },
  thanks: {
    plain: ["Thank you for your time.", "Thank you for reading my application."],
    warm: ["Thank you for taking the time to read this.", "Thank you for your time and your attention."],
    formal: ["Thank you for your time and consideration.", "I thank you for considering my application."],
  },
  "thanks.follow-up": {
    plain: ["Thank you for your time."],
    warm: ["Thank you for your time and your patience."],
    formal: ["Thank you for your continued consideration."],
  },
  "thanks.thank-you": {
    plain: ["Thank you again."],
    warm: ["Thank you again for your time and your welcome."],
    formal: ["Thank you once again for your consideration."],
  },
  "salutation.person": {
    plain: ["Dear {recipient},"],
    warm: ["Dear {recipient},"],
    formal: ["Dear {recipient}:"],
  },
  "salutation.team": {
    plain: ["Dear {employerName} hiring team,", "Dear hiring team,"],
    warm: ["Dear {employerName} team,", "Dear hiring team,"],
    formal: ["Dear Hiring Committee of {employer}:", "Dear Hiring Manager:"],
  },
  "sign-off": {
    plain: ["Sincerely,"],
    warm: ["With thanks,", "Warm regards,"],
    formal: ["Respectfully,", "Sincerely yours,"],
  },
};
