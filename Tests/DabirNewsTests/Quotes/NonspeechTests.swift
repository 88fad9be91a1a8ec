import DabirNews
import Testing

/// Marks around names, titles, terms and inscriptions (HANDBOOK C1, rows 1–4 and 7).
@Suite struct NonspeechTests {
  static let cases: [QuoteCase] = [
    .nobody("عملیات «سپیده» دیروز آغاز شد.", .name),
    .nobody("سروری گفت که برنامهٔ «نان و کار» ادامه دارد.", .name),
    .nobody("گروه موسوم به «سایه» مسئولیت را پذیرفت.", .name),
    .nobody("او با نام «استاد لطیف» شناخته می~شود.", .name),
    .nobody("مردی معروف به «شیر دره» دستگیر شد.", .name),
    .nobody("کمپاین «آب پاک» در پنج ولایت برگزار شد.", .name),
    .nobody("شبکهٔ تلویزیونی «آفتاب» این گزارش را پخش کرد.", .name),
    .nobody("فیلم «باد ما را با خود خواهد برد» نمایش داده شد.", .title),
    .nobody("او رمان «کوچه~های بی~چراغ» را خواند.", .title),
    .nobody("کتاب تازهٔ او با عنوان «سایه~های دور» چاپ شد.", .term),
    .nobody("مردم شعار «نان، کار، آزادی» سر دادند.", .slogan),
    .nobody("بنری با نوشتهٔ «ما صلح می~خواهیم» بر دیوار بود.", .inscription),
    .nobody("بر لوحه~ای نوشته شده بود: «این راه بسته است.»", .inscription),
    .nobody("روی پلاکاردها نوشته بودند «ما صلح می~خواهیم».", .inscription),
    .nobody("او آیهٔ «بگو پناه می~برم» را خواند.", .verse),
    .nobody("ضرب~المثل «قطره قطره دریا می~شود» را همه می~دانند.", .verse),
    .nobody("مادهٔ «سوم» این قانون تغییر کرد.", .document),
    .nobody("اصطلاح «جنگ سرد» بار دیگر رایج شد.", .term),
    .nobody("این واژه یعنی «آب روان» در زبان محلی.", .term),
    .nobody("«خط سرخ» ما روشن است.", .term),
    .nobody("منطقهٔ «سبز» شهر بسته شد.", .name),
    .nobody("فهرست «خانه~های خالی» آماده شد.", .term),
    .nobody("پهنه~های «زرد» گسترش یافت.", .scare),
    .nobody("پرسش این است: «چه کسی هزینه را می~پردازد؟»", .question),
    .nobody("این پرسش که «چه کسی هزینه را می~پردازد؟» هنوز مطرح است.", .question),
    .nobody("رئیس فدراسیون، «کامران بهروش»، استعفا داد.", .name),
    .nobody("آهنگ «نسیم» از او پخش شد.", .title),
    .nobody("روزنامهٔ «صبح نو» این خبر را چاپ کرد.", .name),
    .nobody("او را «بابه» صدا می~زدند.", .scare),
    .nobody("توافق «لبنیات» امضا شد.", .scare),
  ]

  @Test(arguments: cases) func `marks without speech are never reported`(_ example: QuoteCase) {
    check(example)
  }
}
