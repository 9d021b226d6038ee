using Dossier.Pages.Lists;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Pages.Lists;

/// <summary>How a list is laid out on pages.</summary>
public class ShelvingTests
{
    private const int Page = Shelving.BytesOfPage;

    private static readonly Shelving _shelving = new(many: 4, (part, _) => part);

    [Fact]
    public void What_fits_stays_on_one_page_whatever_its_groups()
    {
        var layout = Lay(["a1", "a2", "b1"], Page / 3);
        Assert.False(layout.IsLong);
        Assert.Equal(["a", "b"], layout.Shelves.Select(shelf => shelf.Key));
    }

    [Fact]
    public void A_group_of_many_is_parted_on_one_page_too()
    {
        var layout = Lay(["a1", "a1", "a2", "a3", "b1"], 1);
        Assert.False(layout.IsLong);
        Assert.Equal(["a-1", "a-2", "a-3", "b"], layout.Shelves.Select(shelf => shelf.Key));
    }

    [Fact]
    public void Each_group_of_a_long_list_has_a_page_of_its_own()
    {
        var layout = Lay(["a1", "a2", "b1"], Page / 2);
        Assert.Equal(["a", "b"], layout.Sheets.Select(sheet => sheet.Key));
    }

    [Fact]
    public void A_group_that_is_too_long_has_a_page_for_each_part_and_as_many_as_that_needs()
    {
        var layout = Lay(["a1", "a2", "a2", "a2", "b1"], Page / 2);
        Assert.Equal(["a-1", "a-2", "a-2-2", "b"], layout.Sheets.Select(sheet => sheet.Key));
        Assert.Equal([1, 1, 2, 1], layout.Sheets.Select(sheet => sheet.Number));
        Assert.Equal([1, 2, 1, 1], layout.Sheets.Select(sheet => sheet.Count));
    }

    [Fact]
    public void An_item_longer_than_a_page_has_one_to_itself()
    {
        var layout = Lay(["a1", "a1"], Page * 2);
        Assert.Equal(["a", "a-2"], layout.Sheets.Select(sheet => sheet.Key));
    }

    [Fact]
    public void Every_item_stands_on_one_page_in_the_order_of_the_list_and_no_page_is_too_long() =>
        Prop.ForAll(Gen.Choose(0, 255).ListOf().ToArbitrary(), seeds =>
        {
            string[] items = [.. seeds.Order().Select(seed => $"{(char)('a' + (seed / 64))}{seed / 16 % 4}")];
            const int bytes = Page / 5;
            var layout = Lay(items, bytes);
            var sheets = layout.Sheets.SelectMany(sheet => sheet.Shelves).SelectMany(shelf => shelf.Items);
            return layout.Shelves.SelectMany(shelf => shelf.Items).SequenceEqual(items)
                && layout.IsLong == items.Length > 5
                && (!layout.IsLong || sheets.SequenceEqual(items))
                && layout.Sheets.All(sheet => sheet.Count > 0 && sheet.Count * bytes <= Page)
                && layout.Sheets.DistinctBy(sheet => sheet.Key, StringComparer.Ordinal).Count() == layout.Sheets.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    private static ListLayout<string> Lay(string[] items, int bytes) => _shelving.Lay(items, item => item[..1], item => item[1..], _ => bytes);
}
