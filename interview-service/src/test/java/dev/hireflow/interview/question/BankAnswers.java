package dev.hireflow.interview.question;

import java.util.List;
import java.util.Map;

/** Answers to questions of the bank, by question, and talk that answers none of them. */
final class BankAnswers {

  static final Map<String, String> GOOD =
      Map.of(
          "pm-easy-1",
          """
          Two years ago our largest customer asked for an export of every screen as a slide. Sales
          wanted it before the renewal, so the pressure was high. I looked at the usage data and talked
          to six accounts: only 2% of users ever left the product with a screen, while the effort was
          about ten weeks. I called the sponsor myself, explained the reason openly and offered a
          weekly report by mail instead, which took us four days. In the end they renewed for three
          years, and sales now brings the numbers along before anybody asks for a feature.\
          """,
          "cs-medium-6",
          """
          First I would put one announcement on the status page and a banner into the help widget,
          because that stops people from writing at all. Then I would split the team: one person keeps
          the contact to engineering in the incident channel and brings an update every 30 minutes, two
          answer large customers, and all the others use a macro that I would write in the first five
          minutes. I would not promise a time for the repair unless engineers have given me one. When
          it works again, I would follow up with everyone, apologise, offer a credit where the contract
          says so, and count how many of the 300 tickets the macro has closed. At my last company that
          reduced the backlog from two days to four hours.\
          """,
          "fi-easy-2",
          """
          Profit is booked when we deliver, but cash arrives only when the customer pays. If receivables
          are paid after 90 days instead of 30, the company finances its customers for two months,
          although the income statement looks fine. The same happens when money is tied up in inventory
          or goes into new machines, because an investment is depreciated over years and paid at once.
          Loan repayments never touch the profit at all. For example, at my last employer sales grew by
          40% in 2021, and we still had to draw on the credit line, so we reduced the days of stock from
          75 to 50 and started to collect invoices every week.\
          """,
          "hr-medium-4",
          """
          Last year two analysts in our finance team no longer spoke to each other, because one of them
          had presented work of the other without giving credit. I first talked to both separately for an
          hour and listened to what had happened, without taking a side. Then I invited them to a joint
          conversation and agreed on the rules with them beforehand: no interruptions, only their own
          experience. They wrote down three agreements, among them that names stand on every slide. I
          checked in after two weeks and again after six. As a result they took on the next project
          together, and complaints from the team fell from four in a month to none.\
          """);

  static final Map<String, String> MEDIOCRE =
      Map.of(
          "pm-easy-1",
          """
          A customer wanted a dark mode. I looked at the effort and decided that it was not worth it at
          that time. I told them the reason and they accepted it.\
          """,
          "fi-easy-2",
          """
          Because the customers may pay late. Also the company may have bought a lot of inventory or
          machines, and then the money is gone although there is a profit.\
          """,
          "se-medium-4",
          """
          The data in the cache can become stale, so I would set a ttl. I would also look at the memory
          it uses.\
          """);

  static final List<String> OFF_TOPIC =
      List.of(
          """
          Last weekend I went to the lake with my sister. We had packed sandwiches and a big blanket, and
          the water was still cold although the sun was shining all day. In the evening we cooked pasta
          with tomatoes from the garden, and then we watched an old film until midnight. It was a lovely
          day, and I would like to do it again soon because I slept very well afterwards.\
          """,
          """
          My favourite football club has won the cup this year. The coach changed the plan at half time,
          because the first half was slow, and the new player scored two goals within 10 minutes. The
          fans were happy and sang until late at night. I have followed the team since I was a child, and
          my uncle took me to my first match in the rain. As a result I still love rainy days.\
          """,
          """
          Cooking a good risotto takes patience. First you fry the onions, then you add the rice and stir
          it for 3 minutes. After that you pour in warm broth, step by step, because cold broth would stop
          the cooking. In the end you stir in butter and cheese, and the result is creamy. I learned it
          from my grandmother, who always told me to listen to the rice.\
          """,
          """
          I am a hard working person and a team player. I always give my best and I am very motivated. My
          colleagues say that I am friendly and reliable, and I like to learn new things every day. I
          think that I would be a great fit because I am passionate about what I do and I communicate well
          with people.\
          """);

  private BankAnswers() {}
}
