import { describe, expect, it } from 'vitest'
import type { DateFound } from '../found.ts'
import { readDates, type DateContext } from './read-dates.ts'

/** A Thursday. */
const PUBLISHED = '2017-05-18'

/** A text, then the words of each date in it and what they mean. */
type Row = readonly [text: string, ...quotesAndValues: string[]]

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'weekdays look back': [
    ['Over 200 residents gathered on Wednesday.', 'Wednesday', '2017-05-17'],
    ['Activists gathered Wednesday in the city.', 'Wednesday', '2017-05-17'],
    ['Police broke up the rally on Thursday.', 'Thursday', '2017-05-18'],
    ['Police came Tuesday night.', 'Tuesday night', '2017-05-16'],
    ['Raids began early on Monday morning.', 'Monday morning', '2017-05-15'],
    ['In the early hours of Saturday, men in masks came.', 'Saturday', '2017-05-13'],
    ['He died late Friday.', 'late Friday', '2017-05-12'],
    ['He spoke earlier Thursday.', 'earlier Thursday', '2017-05-18'],
    ['They met at noon on Friday.', 'Friday', '2017-05-12'],
    ['At 9 p.m. Tuesday police came.', 'Tuesday', '2017-05-16'],
    ['Police fired tear gas overnight Tuesday.', 'overnight Tuesday', '2017-05-16'],
    ["Following Friday's arrests the club closed.", 'Friday', '2017-05-12'],
    ["The mayor banned Saturday's rally.", 'Saturday', '2017-05-13'],
    ['Friday prayers passed calmly.', 'Friday', '2017-05-12'],
    ['By Wednesday 30 people had been freed.', 'Wednesday', '2017-05-17'],
    ['On Wednesday 17 people were held.', 'Wednesday', '2017-05-17'],
    ['The rally had been scheduled for Tuesday.', 'Tuesday', '2017-05-16'],
    ['The rally scheduled for Tuesday was called off.', 'Tuesday', '2017-05-16'],
    ['On Monday and Tuesday they marched.', 'Monday', '2017-05-15', 'Tuesday', '2017-05-16'],
    ['the sun set and he sat down on sunday', 'sunday', '2017-05-14'],
    ['friday s march drew hundreds', 'friday', '2017-05-12'],
    ['on tues. they met', 'tues.', '2017-05-16'],
    ['He was held Tues. and freed Wed.', 'Tues.', '2017-05-16', 'Wed.', '2017-05-17'],
    ['That Friday he was held.', 'That Friday', '2017-05-12'],
  ],
  'weekdays look ahead': [
    ['Protesters will march on Thursday.', 'Thursday', '2017-05-18'],
    ['They will march on Saturday.', 'Saturday', '2017-05-20'],
    ['The strike is planned for Monday.', 'Monday', '2017-05-22'],
    ['The union plans to walk out Tuesday.', 'Tuesday', '2017-05-23'],
    ['The president is expected to sign it on Monday.', 'Monday', '2017-05-22'],
    ['It is to be held on Monday.', 'Monday', '2017-05-22'],
    ['The strike begins Monday.', 'Monday', '2017-05-22'],
    ['The election is on Sunday.', 'Sunday', '2017-05-21'],
    ["Nine were held ahead of Sunday's vote.", 'Sunday', '2017-05-21'],
    ['They have until Friday to leave.', 'Friday', '2017-05-19'],
    ['They were told to leave by Friday.', 'Friday', '2017-05-19'],
    ['Activists vowed to return Monday.', 'Monday', '2017-05-22'],
    ['Activists to rally Saturday', 'Saturday', '2017-05-20'],
    ['Organisers called for a rally on Sunday.', 'Sunday', '2017-05-21'],
    ['Police said the rally on Saturday would be illegal.', 'Saturday', '2017-05-20'],
    ['The mayor has banned a rally planned for Saturday.', 'Saturday', '2017-05-20'],
    ["Saturday's rally will go ahead.", 'Saturday', '2017-05-20'],
    ['Unions called for strikes on Monday and Tuesday.', 'Monday', '2017-05-22', 'Tuesday', '2017-05-23'],
  ],
  'weekdays with a shift': [
    ['A vigil was held last Friday.', 'last Friday', '2017-05-12'],
    ['He was detained last Thursday.', 'last Thursday', '2017-05-11'],
    ['A march is due next Sunday.', 'next Sunday', '2017-05-28'],
    ['The hearing is next Tuesday.', 'next Tuesday', '2017-05-23'],
    ['The court sits this Friday.', 'this Friday', '2017-05-19'],
    ['They were freed this Monday.', 'this Monday', '2017-05-15'],
    ['This past Sunday thousands rallied.', 'This past Sunday', '2017-05-14'],
    ['The vote takes place this coming Saturday.', 'this coming Saturday', '2017-05-20'],
    ['The group met on Tuesday of last week.', 'Tuesday of last week', '2017-05-09'],
    ['The group met last week on Tuesday.', 'last week on Tuesday', '2017-05-09'],
    ['The ban was lifted on Friday last week.', 'Friday last week', '2017-05-12'],
    ['Talks resume on Wednesday next week.', 'Wednesday next week', '2017-05-24'],
    ['She was arrested a week ago Sunday.', 'a week ago Sunday', '2017-05-07'],
    ['It was the previous Friday that he fled.', 'the previous Friday', '2017-05-12'],
  ],
  "days from the report's own": [
    ['They were beaten yesterday.', 'yesterday', '2017-05-17'],
    ['He was charged yesterday morning.', 'yesterday morning', '2017-05-17'],
    ['The day before yesterday two men vanished.', 'The day before yesterday', '2017-05-16'],
    ['The office was raided today.', 'today', '2017-05-18'],
    ['The rally ends tonight.', 'tonight', '2017-05-18'],
    ['Crowds gathered this morning.', 'this morning', '2017-05-18'],
    ['A concert was banned last night.', 'last night', '2017-05-17'],
    ['The picket went on overnight.', 'overnight', '2017-05-17'],
    ['The picket will go on overnight.', 'overnight', '2017-05-18'],
    ['The march is tomorrow.', 'tomorrow', '2017-05-19'],
    ['The verdict is due the day after tomorrow.', 'the day after tomorrow', '2017-05-20'],
    ['Two days ago police blocked the square.', 'Two days ago', '2017-05-16'],
    ['She was taken 12 days ago.', '12 days ago', '2017-05-06'],
    ['Three years ago this week the bridge fell.', 'Three years ago this week', '2014-01-01..2014-12-31 year'],
    ['Ten years ago today the wall fell.', 'Ten years ago today', '2007-05-18'],
    ['Three months ago today they were freed.', 'Three months ago today', '2017-02-18'],
    ['The paper was shut twenty-five days ago.', 'twenty-five days ago', '2017-04-23'],
  ],
  'weeks and weekends': [
    ['Last week the president ordered an inquiry.', 'Last week', '2017-05-08..2017-05-14 week'],
    ['Earlier this week two were freed.', 'Earlier this week', '2017-05-15..2017-05-21 week'],
    ['They meet again next week.', 'next week', '2017-05-22..2017-05-28 week'],
    ['Late last week he was moved.', 'Late last week', '2017-05-08..2017-05-14 week'],
    ['Three weeks ago the paper wrote of a purge.', 'Three weeks ago', '2017-04-24..2017-04-30 week'],
    ['A couple of weeks ago he fled.', 'A couple of weeks ago', '2017-05-01..2017-05-07 week'],
    ['A fortnight ago the office closed.', 'A fortnight ago', '2017-05-01..2017-05-07 week'],
    ['The trial opens two weeks from now.', 'two weeks from now', '2017-05-29..2017-06-04 week'],
    ['In the past week nine were held.', 'the past week', '2017-05-12..2017-05-18 week'],
    ['Over the weekend hundreds were held.', 'the weekend', '2017-05-13..2017-05-14 day'],
    ['Clashes broke out at the weekend.', 'the weekend', '2017-05-13..2017-05-14 day'],
    ['The march is planned for the weekend.', 'the weekend', '2017-05-20..2017-05-21 day'],
    ['This weekend a rally will be held.', 'This weekend', '2017-05-20..2017-05-21 day'],
    ['Last weekend thousands came.', 'Last weekend', '2017-05-13..2017-05-14 day'],
    ['The week of May 1 was tense.', 'The week of May 1', '2017-05-01..2017-05-07 week'],
    ['The weekend of May 6-7 was tense.', 'The weekend of May 6-7', '2017-05-06..2017-05-07 day'],
  ],
  months: [
    ['In April the newspaper reported arrests.', 'April', '2017-04-01..2017-04-30 month'],
    ['In June the court will rule.', 'June', '2017-06-01..2017-06-30 month'],
    ['In May the city was calm.', 'May', '2017-05-01..2017-05-31 month'],
    ['The camp closed in late March.', 'late March', '2017-03-01..2017-03-31 month'],
    ['The protests began in mid-April.', 'mid-April', '2017-04-01..2017-04-30 month'],
    ['They began in mid-May.', 'mid-May', '2017-05-01..2017-05-31 month'],
    ['He has been held since January.', 'January', '2017-01-01..2017-01-31 month'],
    ['The case was heard in June.', 'June', '2016-06-01..2016-06-30 month'],
    ['The case is to be heard in December.', 'December', '2017-12-01..2017-12-31 month'],
    ['Last October the march was banned.', 'Last October', '2016-10-01..2016-10-31 month'],
    ['Last May the march was banned.', 'Last May', '2016-05-01..2016-05-31 month'],
    ['Next March they will vote.', 'Next March', '2018-03-01..2018-03-31 month'],
    ['The festival is this September.', 'this September', '2017-09-01..2017-09-30 month'],
    ['In September last year he was beaten.', 'September last year', '2016-09-01..2016-09-30 month'],
    ['It was shot in July of last year.', 'July of last year', '2016-07-01..2016-07-31 month'],
    ['In early October of this year elections are due.', 'early October of this year', '2017-10-01..2017-10-31 month'],
    ['The report of March 2017 named no one.', 'March 2017', '2017-03-01..2017-03-31 month'],
    ['It happened in Jan. 2016.', 'Jan. 2016', '2016-01-01..2016-01-31 month'],
    ['The law was passed two months ago.', 'two months ago', '2017-03-01..2017-03-31 month'],
    ['Earlier this month he was fined.', 'Earlier this month', '2017-05-01..2017-05-31 month'],
    ['Last month the mayor refused.', 'Last month', '2017-04-01..2017-04-30 month'],
    ['A decision is expected next month.', 'next month', '2017-06-01..2017-06-30 month'],
    ['At the end of the month he will go.', 'the end of the month', '2017-05-01..2017-05-31 month'],
    ['in march the law was passed', 'march', '2017-03-01..2017-03-31 month'],
  ],
  years: [
    ['In 2015 the law was adopted.', '2015', '2015-01-01..2015-12-31 year'],
    ['Since 2012 rallies need a permit.', '2012', '2012-01-01..2012-12-31 year'],
    ['The 2011 protests shook the capital.', '2011', '2011-01-01..2011-12-31 year'],
    ['A 1993 law made it a crime.', '1993', '1993-01-01..1993-12-31 year'],
    ['By early 1998 it had split.', 'early 1998', '1998-01-01..1998-12-31 year'],
    ['He has been mayor since mid-2016.', 'mid-2016', '2016-01-01..2016-12-31 year'],
    ['The law dates from the year 2000.', 'the year 2000', '2000-01-01..2000-12-31 year'],
    ['In nineteen eighty-four the club closed.', 'nineteen eighty-four', '1984-01-01..1984-12-31 year'],
    ['In two thousand and five it opened again.', 'two thousand and five', '2005-01-01..2005-12-31 year'],
    ['In 1848 they rose.', '1848', '1848-01-01..1848-12-31 year'],
    ['It was banned ten years ago.', 'ten years ago', '2007-01-01..2007-12-31 year'],
    ['Twenty-five years ago it was legal.', 'Twenty-five years ago', '1992-01-01..1992-12-31 year'],
    ['Earlier this year he was expelled.', 'Earlier this year', '2017-01-01..2017-12-31 year'],
    ['Last year 40 were fined.', 'Last year', '2016-01-01..2016-12-31 year'],
    ['They will leave next year.', 'next year', '2018-01-01..2018-12-31 year'],
    ['Sales of the paper fell for the year.', 'the year', '2017-01-01..2017-12-31 year'],
    ['In the 1990s they met in secret.', 'the 1990s', '1990-01-01..1999-12-31 year'],
    ['In the late 1980s the movement grew.', 'the late 1980s', '1980-01-01..1989-12-31 year'],
    ["In the '90s nobody asked.", "the '90s", '1990-01-01..1999-12-31 year'],
    ['In the sixties they had no club.', 'the sixties', '1960-01-01..1969-12-31 year'],
    ['In the spring of 2014 the square filled.', 'the spring of 2014', '2014-03-01..2014-05-31 month'],
    ['Last summer the parade was moved.', 'Last summer', '2016-06-01..2016-08-31 month'],
    ['In the third quarter of 2015 arrests rose.', 'the third quarter of 2015', '2015-07-01..2015-09-30 month'],
    ['In the first half of last year there were ten.', 'the first half of last year', '2016-01-01..2016-06-30 month'],
  ],
  'days of a month': [
    ['On May 17 police detained twelve.', 'May 17', '2017-05-17'],
    ['On 17 May police detained twelve.', '17 May', '2017-05-17'],
    ['On May 17th police detained twelve.', 'May 17th', '2017-05-17'],
    ['On the 17th of May police detained twelve.', 'the 17th of May', '2017-05-17'],
    ['On May the 4th they met.', 'May the 4th', '2017-05-04'],
    ['On May 17, 2017, police detained twelve.', 'May 17, 2017', '2017-05-17'],
    ['On 17 May 2017 police detained twelve.', '17 May 2017', '2017-05-17'],
    ['On Wednesday, May 17, police detained twelve.', 'Wednesday, May 17', '2017-05-17'],
    ['On Wednesday 17 May police detained twelve.', 'Wednesday 17 May', '2017-05-17'],
    ['On Wednesday (May 17) police detained twelve.', 'Wednesday (May 17)', '2017-05-17'],
    ['On May 17 (Wednesday) police detained twelve.', 'May 17 (Wednesday)', '2017-05-17'],
    ['On Wed., May 17, police detained twelve.', 'Wed., May 17', '2017-05-17'],
    ['On Wed 17 May police detained twelve.', 'Wed 17 May', '2017-05-17'],
    ['On Wednesday, the 17th of May, police detained twelve.', 'Wednesday, the 17th of May', '2017-05-17'],
    ['They came on the night of May 12.', 'May 12', '2017-05-12'],
    ['On Dec. 10 they rallied.', 'Dec. 10', '2016-12-10'],
    ['The trial is set for June 20.', 'June 20', '2017-06-20'],
    ['The trial will open on Jan. 9.', 'Jan. 9', '2018-01-09'],
    ['He was shot on Sept. 3, 2015.', 'Sept. 3, 2015', '2015-09-03'],
    ['He was shot on 3 Sept 2015.', '3 Sept 2015', '2015-09-03'],
    ['He was arrested on 14 February last year.', '14 February last year', '2016-02-14'],
    ['Last Nov. 4 he was fined.', 'Last Nov. 4', '2016-11-04'],
    ['August third is their day.', 'August third', '2017-08-03'],
    ['On the twenty-first of April he fled.', 'the twenty-first of April', '2017-04-21'],
    ['On the 12th, police came.', 'the 12th', '2017-05-12'],
    ['On Friday the 12th police came.', 'Friday the 12th', '2017-05-12'],
    ['On the 12th of this month police came.', 'the 12th of this month', '2017-05-12'],
    ['On May 17 300 people marched.', 'May 17', '2017-05-17'],
    ['on may 17 hundreds marched', 'may 17', '2017-05-17'],
    ['JULY 3: A guard stands in the square on July 3, 2013.', 'JULY 3', '2013-07-03', 'July 3, 2013', '2013-07-03'],
  ],
  'dates in figures': [
    ['The rally of 2017-05-14 was legal.', '2017-05-14', '2017-05-14'],
    ['The rally of 2017/05/14 was legal.', '2017/05/14', '2017-05-14'],
    ['The post of 2017-05-14T10:30:00Z was deleted.', '2017-05-14', '2017-05-14'],
    ['The rally of 14.05.2017 was legal.', '14.05.2017', '2017-05-14'],
    ['The rally of 14/05/2017 was legal.', '14/05/2017', '2017-05-14'],
    ['The rally of 05/14/2017 was legal.', '05/14/2017', '2017-05-14'],
    ['The rally of 14/05/17 was legal.', '14/05/17', '2017-05-14'],
    ['The list of 2017-04 had ten names.', '2017-04', '2017-04-01..2017-04-30 month'],
  ],
  ranges: [
    ['From May 5 to 9 they fasted.', 'From May 5 to 9', '2017-05-05..2017-05-09 day'],
    ['They fasted May 5-9.', 'May 5-9', '2017-05-05..2017-05-09 day'],
    ['They fasted from 5 to 9 May.', 'from 5 to 9 May', '2017-05-05..2017-05-09 day'],
    ['They fasted 5–9 May 2016.', '5–9 May 2016', '2016-05-05..2016-05-09 day'],
    ['They fasted from May 5 to May 9.', 'from May 5 to May 9', '2017-05-05..2017-05-09 day'],
    ['They fasted from April 28 to May 3.', 'from April 28 to May 3', '2017-04-28..2017-05-03 day'],
    ['They fasted from December 28 to January 3.', 'from December 28 to January 3', '2016-12-28..2017-01-03 day'],
    ['They fasted between May 5 and May 9, 2016.', 'between May 5 and May 9, 2016', '2016-05-05..2016-05-09 day'],
    ['They fasted 21 April - 3 May.', '21 April - 3 May', '2017-04-21..2017-05-03 day'],
    ['They fasted between Monday and Wednesday.', 'between Monday and Wednesday', '2017-05-15..2017-05-17 day'],
    ['They fasted from Friday to Sunday.', 'from Friday to Sunday', '2017-05-12..2017-05-14 day'],
    ['They struck Monday through Wednesday.', 'Monday through Wednesday', '2017-05-15..2017-05-17 day'],
    ['It lasted from March to May.', 'from March to May', '2017-03-01..2017-05-31 month'],
    ['It lasted from March to June 2014.', 'from March to June 2014', '2014-03-01..2014-06-30 month'],
    ['Between 2013 and 2015 he was jailed twice.', 'Between 2013 and 2015', '2013-01-01..2015-12-31 year'],
    ['He was held from 2009 to 2011.', 'from 2009 to 2011', '2009-01-01..2011-12-31 year'],
    ['The 2014-15 season was quiet.', '2014-15', '2014-01-01..2015-12-31 year'],
    ['On 5 and 6 May they marched.', '5 and 6 May', '2017-05-05..2017-05-06 day'],
    ['On May 5, 6 and 7 they marched.', 'May 5', '2017-05-05', '6', '2017-05-06', '7', '2017-05-07'],
    ['The vote was moved from Friday to Saturday.', 'Friday', '2017-05-19', 'Saturday', '2017-05-20'],
  ],
  'dates that lean on another': [
    [
      'On Friday, May 12, he was held. The next day he was freed.',
      'Friday, May 12',
      '2017-05-12',
      'The next day',
      '2017-05-13',
    ],
    ['On May 12 he was held. Two days later he was freed.', 'May 12', '2017-05-12', 'Two days later', '2017-05-14'],
    ['On May 12 he was held; later that day he was freed.', 'May 12', '2017-05-12', 'later that day', '2017-05-12'],
    ['On May 12 he was held. That evening he was freed.', 'May 12', '2017-05-12', 'That evening', '2017-05-12'],
    ['On May 12 he was held. The same night his wife fled.', 'May 12', '2017-05-12', 'The same night', '2017-05-12'],
    [
      'On May 12 he was held. A week earlier he had been beaten.',
      'May 12',
      '2017-05-12',
      'A week earlier',
      '2017-05-01..2017-05-07 week',
    ],
    [
      'On May 12 he was held. The day before, police had come to his home.',
      'May 12',
      '2017-05-12',
      'The day before',
      '2017-05-11',
    ],
    [
      'On May 12 he was held. A day after the arrest his wife fled.',
      'May 12',
      '2017-05-12',
      'A day after',
      '2017-05-13',
    ],
    ['On May 12, a day after the rally, he was held.', 'May 12', '2017-05-12'],
    [
      'On May 10 police came. Three days earlier they had called. The next day he fled.',
      'May 10',
      '2017-05-10',
      'Three days earlier',
      '2017-05-07',
      'The next day',
      '2017-05-11',
    ],
    [
      'On March 3 he fled; the following Monday he was back.',
      'March 3',
      '2017-03-03',
      'the following Monday',
      '2017-03-06',
    ],
    [
      'In June 2013 the law was passed. The following year it was used.',
      'June 2013',
      '2013-06-01..2013-06-30 month',
      'The following year',
      '2014-01-01..2014-12-31 year',
    ],
    [
      'In June 2013 the law was passed. Later that month a man was fined.',
      'June 2013',
      '2013-06-01..2013-06-30 month',
      'Later that month',
      '2013-06-01..2013-06-30 month',
    ],
    [
      'In 2013 he was jailed. Three years later he fled.',
      '2013',
      '2013-01-01..2013-12-31 year',
      'Three years later',
      '2016-01-01..2016-12-31 year',
    ],
    ['Two days after Christmas they met.', 'Two days after Christmas', '2016-12-27'],
    ['The day before the May 9 parade they were held.', 'The day before the May 9', '2017-05-08'],
  ],
  'days with a name': [
    ["They marked International Women's Day with a picket.", "International Women's Day", '2017-03-08'],
    ['They will march on Human Rights Day.', 'Human Rights Day', '2017-12-10'],
    ['May Day rallies drew thousands.', 'May Day', '2017-05-01'],
    ['On Christmas Eve police came.', 'Christmas Eve', '2016-12-24'],
    ['On Easter Sunday a church was attacked.', 'Easter Sunday', '2017-04-16'],
    ['On Good Friday 2014 a church was attacked.', 'Good Friday 2014', '2014-04-18'],
    ['Last Christmas he was free.', 'Last Christmas', '2016-12-25'],
    ['The Thanksgiving parade went on.', 'Thanksgiving', '2016-11-24'],
    ["On New Year's Eve police came.", "New Year's Eve", '2016-12-31'],
    [
      'They marked the International Day Against Homophobia, Transphobia and Biphobia.',
      'International Day Against Homophobia, Transphobia and Biphobia',
      '2017-05-17',
    ],
    [
      'They marked the International Day Against Homophobia and Transphobia.',
      'International Day Against Homophobia and Transphobia',
      '2017-05-17',
    ],
    ['On World Press Freedom Day three papers were shut.', 'World Press Freedom Day', '2017-05-03'],
    ["Poland's Independence Day march drew thousands.", "Poland's Independence Day", '2016-11-11'],
    ['On the 28th anniversary of the June 4 crackdown they marched.', 'June 4', '1989-06-04'],
  ],
  'what is no date': [
    ['He may march.'],
    ['Protesters may be fined.'],
    ['hundreds march against the law'],
    ['they may march on foot'],
    ['they took part in march against the law'],
    ['Theresa May said that May would resign.'],
    ['The March for Life was peaceful.'],
    ['Thousands joined the March on Washington.'],
    ["The Women's March drew thousands."],
    ['He wrote in the Sunday Times.'],
    ['The victims of Bloody Sunday were remembered.'],
    ['Every Monday they rally.'],
    ['They rally on Mondays.'],
    ['They meet on Tuesday nights.'],
    ['About 2000 people came.'],
    ['In all, 1995 protesters came.'],
    ['The rally drew 2017 people.'],
    ['It cost $2015.'],
    ['At 1900 GMT the rally ended.'],
    ['Some 1,500 people came.'],
    ['On the 30th anniversary of the disaster they marched.'],
    ['On the 17th floor a fire broke out.'],
    ['The April 6 Youth Movement was banned.'],
    ['They met on November Avenue.'],
    ['USA Today wrote of it.'],
    ['April Jones was freed.'],
    ['An overnight curfew was imposed.'],
    ['It stopped the Christmas Appeal.'],
    ["The youth of today's world, the leaders of tomorrow"],
  ],
}

/** One day is written as itself, anything else with both ends and its precision. */
function told({ quote, value: { start, end, precision } }: DateFound): readonly string[] {
  return [quote, start === end && precision === 'day' ? start : `${start}..${end} ${precision}`]
}

function read(text: string, context: DateContext = { published: PUBLISHED }): readonly string[] {
  return readDates(text, context).flatMap(told)
}

for (const [what, rows] of Object.entries(ROWS)) {
  describe(`of ${what}`, () => {
    it.each(rows)('reads "%s"', (text, ...expected) => {
      expect(read(text)).toEqual(expected)
    })
  })
}

describe('what a date says of itself', () => {
  it('keeps a weekday that does not fit, with the problem', () => {
    const [found] = readDates('On Wednesday, May 18, they marched.', { published: PUBLISHED })
    expect(found).toMatchObject({
      quote: 'Wednesday, May 18',
      value: { start: '2017-05-18' },
      problem: { code: 'DATE_CONTRADICTORY' },
    })
    expect(found?.problem?.reason).toBe('the day is a Thursday, not a Wednesday')
  })

  it('reports a named day that stands beside another weekday', () => {
    const [found] = readDates("On Tuesday, International Women's Day, they marched.", { published: PUBLISHED })
    expect(found).toMatchObject({ value: { start: '2017-03-08' }, problem: { code: 'DATE_CONTRADICTORY' } })
  })

  it.each([
    ['On 30 February 2017 they met.', '30 February 2017', '2017-02-01..2017-02-28 month'],
    ['On April 31 they met.', 'April 31', '2017-04-01..2017-04-30 month'],
    ['On 31/04/2017 they met.', '31/04/2017', '2017-04-01..2017-04-30 month'],
    ['On February 29, 2017, they met.', 'February 29, 2017', '2017-02-01..2017-02-28 month'],
  ])('keeps the month of an impossible day in "%s"', (text, ...expected) => {
    const [found] = readDates(text, { published: PUBLISHED })
    expect(found && told(found)).toEqual(expected)
    expect(found?.problem?.code).toBe('DATE_IMPOSSIBLE')
  })

  it.each([
    ['They will march on Saturday.', true],
    ['They will march on Thursday.', true],
    ['The trial is set for June 20.', true],
    ['They meet next week.', true],
    ['They marched on Wednesday.', undefined],
    ['They marched on Thursday.', undefined],
    ['In April they marched.', undefined],
  ])('says whether "%s" looks ahead', (text, ahead) => {
    expect(readDates(text, { published: PUBLISHED })[0]?.lookedAhead).toBe(ahead)
  })

  it('names the date that a relative one leans on', () => {
    const text = 'On May 12 he was held. A day later he was freed.'
    const [held, freed] = readDates(text, { published: PUBLISHED })
    expect(freed?.leansOn).toEqual({ start: held?.start, end: held?.end })
  })

  it.each([
    ["They marked Women's Day.", "International Women's Day"],
    ['IDAHOBIT was marked in ten cities.', 'International Day Against Homophobia, Transphobia and Biphobia'],
    ['They met on Boxing Day.', 'Boxing Day'],
    ['They met on Wednesday.', undefined],
  ])('gives the occasion in "%s"', (text, occasion) => {
    expect(readDates(text, { published: PUBLISHED })[0]?.occasion).toBe(occasion)
  })
})

describe('the setting of a report', () => {
  type ContextRow = readonly [what: string, text: string, context: DateContext, expected: readonly string[]]
  const CONTEXTS: readonly ContextRow[] = [
    ['the year open without a publication date', 'On May 17 they met.', {}, ['May 17', '--05-17']],
    ['a month open without one', 'In February they met.', {}, ['February', '--02-01..--02-29 month']],
    ['a named day open without one', 'They met at Christmas.', {}, ['Christmas', '--12-25']],
    ['no weekday without one', 'On Wednesday they met.', {}, []],
    ['no movable feast without one', 'At Easter they met.', {}, []],
    ['no relative date without one', 'They met yesterday and two weeks ago.', {}, []],
    ['full dates without one', 'On May 17, 2017, they met.', {}, ['May 17, 2017', '2017-05-17']],
    ['a publication date that does not exist as none', 'On Wednesday they met.', { published: '2017-02-31' }, []],
    ['a date-time as its day', 'They met today.', { published: '2017-05-18T23:30:00+03:00' }, ['today', '2017-05-18']],
    [
      'today as the day of the dateline',
      'MOSCOW, May 17 (Agency) - They met today.',
      { published: PUBLISHED },
      ['May 17', '2017-05-17', 'today', '2017-05-17'],
    ],
    [
      'today as that of a dateline without brackets',
      'MINSK, May 17 - They met today.',
      { published: PUBLISHED },
      ['May 17', '2017-05-17', 'today', '2017-05-17'],
    ],
    [
      'a dateline far from publication as no anchor',
      'MINSK, May 2 - They met today.',
      { published: PUBLISHED },
      ['May 2', '2017-05-02', 'today', '2017-05-18'],
    ],
    [
      'a full date on a line of its own as the anchor',
      'Pickets held\n\nMay 17, 2017\n\nThey met on Monday.',
      {},
      ['May 17, 2017', '2017-05-17', 'Monday', '2017-05-15'],
    ],
    [
      'figures month first in the United States',
      'They met on 05/06/2017.',
      { published: '2017-07-01', country: 'US' },
      ['05/06/2017', '2017-05-06'],
    ],
    [
      'figures day first in Britain',
      'They met on 05/06/2017.',
      { published: '2017-07-01', country: 'GB' },
      ['05/06/2017', '2017-06-05'],
    ],
    [
      'figures as the text itself bears out',
      'From 05/06/2017 to 06/25/2017 they met.',
      { published: '2017-07-20' },
      ['From 05/06/2017 to 06/25/2017', '2017-05-06..2017-06-25 day'],
    ],
    [
      'figures as no news from the future',
      'They met on 05/06/2017.',
      { published: '2017-05-20' },
      ['05/06/2017', '2017-05-06'],
    ],
    [
      'figures over twelve whatever the country',
      'They met on 05/17/2017.',
      { published: '2017-05-20', country: 'GB' },
      ['05/17/2017', '2017-05-17'],
    ],
    [
      'Independence Day by the country',
      'They met on Independence Day.',
      { published: '2017-08-30', country: 'UA' },
      ['Independence Day', '2017-08-24'],
    ],
    ['no Independence Day without a country', 'They met on Independence Day.', { published: '2017-08-30' }, []],
    [
      'Labour Day by the country',
      'They met on Labor Day.',
      { published: '2017-09-12', country: 'US' },
      ['Labor Day', '2017-09-04'],
    ],
    [
      'Thanksgiving by the country',
      'They met on Thanksgiving.',
      { published: '2017-12-01', country: 'CA' },
      ['Thanksgiving', '2017-10-09'],
    ],
    [
      'Memorial Day of the United States',
      'They met on Memorial Day.',
      { published: '2017-06-01', country: 'US' },
      ['Memorial Day', '2017-05-29'],
    ],
    [
      'summer in the south',
      'Last summer they met.',
      { published: '2017-06-15', country: 'AU' },
      ['Last summer', '2016-12-01..2017-02-28 month'],
    ],
    [
      'figures alone in other languages',
      'Il 17/05/2017 e lunedì; May 5.',
      { published: PUBLISHED, language: 'it' },
      ['17/05/2017', '2017-05-17'],
    ],
    [
      'a weekday of Sunday as the Sunday',
      'On Sunday they met; on Monday he fled.',
      { published: '2017-05-21' },
      ['Sunday', '2017-05-21', 'Monday', '2017-05-15'],
    ],
    [
      '"tomorrow" in a report without verbs',
      'Concert: Friday, 7 p.m.',
      { published: PUBLISHED },
      ['Friday', '2017-05-19'],
    ],
  ]

  it.each(CONTEXTS)('reads %s', (_what, text, context, expected) => {
    expect(read(text, context)).toEqual(expected)
  })
})
