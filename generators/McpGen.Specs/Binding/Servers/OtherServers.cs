using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Selection;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Servers;

/// <summary>The upstreams that serve only a part of their document, at another base URL: the same settings, connections of their own.</summary>
internal sealed class OtherServers(Func<string, string> allotIdentifier)
{
    private readonly Dictionary<(string Upstream, string Url), BoundUpstream> _others = [];

    /// <summary>The operation with the upstream that serves it; unchanged where no server can be used, which is told when the tool is bound.</summary>
    public SelectedOperation Place(SelectedOperation selected)
    {
        var upstream = selected.Upstream;
        var url = OperationServer.Url(upstream, ServerReader.Own(selected.Entry));
        if (url is null || url == upstream.BaseUrl)
        {
            return selected;
        }

        if (!_others.TryGetValue((upstream.Identifier, url), out var other))
        {
            var parts = new Uri(url);
            other = upstream with { Identifier = allotIdentifier(upstream.Section.Name + " " + parts.Host + " " + parts.AbsolutePath), BaseUrl = url };
            _others.Add((upstream.Identifier, url), other);
        }

        return selected with { Upstream = other };
    }

    /// <summary>An upstream and those that serve parts of its document, in an order that the document has no say in.</summary>
    public IEnumerable<BoundUpstream> With(BoundUpstream upstream) =>
        _others.Where(other => other.Key.Upstream == upstream.Identifier).Select(static other => other.Value)
            .OrderBy(static other => other.BaseUrl, StringComparer.Ordinal).Prepend(upstream);
}
