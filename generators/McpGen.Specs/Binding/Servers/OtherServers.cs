using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Selection;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Servers;

/// <summary>The upstreams that serve only a part of their document, at another base URL: the same settings, connections of their own.</summary>
internal sealed class OtherServers(Func<string, string> allotIdentifier)
{
    // By the upstream's identifier, then by URL, in an order that the document has no say in.
    private readonly Dictionary<string, SortedDictionary<string, BoundUpstream>> _others = [];

    /// <summary>The operation with the upstream that serves it; unchanged where no server can be used, which is told when the tool is bound.</summary>
    public SelectedOperation Place(SelectedOperation selected)
    {
        var upstream = selected.Upstream;
        var url = OperationServer.Url(upstream, ServerReader.Own(selected.Entry));
        if (url is null || url == upstream.BaseUrl)
        {
            return selected;
        }

        if (!_others.TryGetValue(upstream.Identifier, out var others))
        {
            _others.Add(upstream.Identifier, others = new(StringComparer.Ordinal));
        }

        if (!others.TryGetValue(url, out var other))
        {
            var parts = new Uri(url);
            other = upstream with
            {
                Identifier = allotIdentifier(upstream.Section.Name + " " + parts.Host + " " + parts.AbsolutePath),
                BaseUrl = url,
                IsPrivate = upstream.IsPrivate && parts.Authority == new Uri(upstream.BaseUrl).Authority,
            };
            others.Add(url, other);
        }

        return selected with { Upstream = other };
    }

    /// <summary>An upstream and those that serve parts of its document.</summary>
    public IEnumerable<BoundUpstream> With(BoundUpstream upstream) =>
        _others.TryGetValue(upstream.Identifier, out var others) ? others.Values.Prepend(upstream) : [upstream];
}
